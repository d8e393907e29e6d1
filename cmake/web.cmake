# The advisor as a module for the browser: build/wasm/advisor.js and advisor.wasm, from src/platform/browser*.cpp on top
# of the layers. `import create from "./advisor.js"` gives a function that makes an instance.
file(GLOB browser CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/platform/browser*.cpp"
     "${PROJECT_SOURCE_DIR}/src/platform/main_browser*.cpp")
if(NOT browser)
  return()
endif()

add_executable(advisor ${browser})
target_link_libraries(advisor PRIVATE wegwijzer_platform third_party::imgui_opengl)
target_link_options(advisor PRIVATE
  # strict: no old names, only the library functions that are named; -lGL is then ours to add
  -sSTRICT -lGL -lhtml5
  # for a page: a module, several to a page, without a server's or a worker's environment
  -sENVIRONMENT=web -sMODULARIZE -sEXPORT_ES6 -sEXPORT_NAME=createAdvisor
  # for a strict Content-Security-Policy: 'wasm-unsafe-eval' is enough
  -sDYNAMIC_EXECUTION=0
  # small: no files, a small allocator, no rewriting of 64-bit integers
  -sFILESYSTEM=0 -sMALLOC=emmalloc -sWASM_BIGINT -sSUPPORT_LONGJMP=0 -sTEXTDECODER=2
  # reading the edition recurses; what a visit takes is there from the start, growing costs time
  -sALLOW_MEMORY_GROWTH -sSTACK_SIZE=1MB -sINITIAL_MEMORY=20MB
  # WebGL 2, without the machinery for other versions
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2 -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sGL_SUPPORT_SIMPLE_ENABLE_EXTENSIONS=0
  # what web/ uses of the runtime
  -sEXPORTED_RUNTIME_METHODS=UTF8ToString,stringToUTF8,lengthBytesUTF8
  # its functions' names, beside it: for the report of sizes (tools/wasm_parts.mjs)
  --emit-symbol-map)

# Closure halves the script. npm brings it; where it does not run, the script is only minified.
set(closure "${PROJECT_SOURCE_DIR}/node_modules/google-closure-compiler/cli.js")
if(EXISTS "${closure}")
  execute_process(COMMAND "${NODE}" "${closure}" --version RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
  if(failed)
    message(STATUS "Closure does not run here; advisor.js stays larger.")
  else()
    target_link_options(advisor PRIVATE --closure=1)
    set_target_properties(advisor PROPERTIES CXX_LINKER_LAUNCHER
      "${CMAKE_COMMAND};-E;env;EM_CLOSURE_COMPILER=${closure}")
  endif()
else()
  message(STATUS "Closure is not installed (npm ci); advisor.js stays larger.")
endif()

# What the page loads beside it.
add_custom_target(web_assets ALL DEPENDS "${CMAKE_BINARY_DIR}/bundle.json")
add_dependencies(web_assets wegwijzer_woff2)
