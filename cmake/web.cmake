# The advisor as a module for the browser: build/wasm/advisor.js and advisor.wasm, from src/platform/browser*.cpp on top
# of the layers. `import create from "./advisor.js"` gives a function that makes an instance. What the site has of it are
# its parts, build/wasm/parts/advisor*.wasm.
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
  # the parts of the program each add to its table of functions (tools/split.mjs)
  -sALLOW_TABLE_GROWTH
  # WebGL 2, without the machinery for other versions
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2 -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sGL_SUPPORT_SIMPLE_ENABLE_EXTENSIONS=0
  # what web/ gives and uses: it fetches the program itself, in parts (web/parts.js)
  -sINCOMING_MODULE_JS_API=instantiateWasm
  -sEXPORTED_RUNTIME_METHODS=UTF8ToString,stringToUTF8,lengthBytesUTF8,HEAPU8
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

# Its parts, cut by a tool that comes with Emscripten.
execute_process(COMMAND "${EMSCRIPTEN_ROOT_PATH}/em-config" BINARYEN_ROOT
                OUTPUT_VARIABLE binaryen OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
find_program(WASM_SPLIT wasm-split REQUIRED PATHS "${binaryen}/bin" NO_CMAKE_FIND_ROOT_PATH)
set(parts advisor.wasm advisor-canvas.wasm advisor-rest.wasm)
list(TRANSFORM parts PREPEND "${CMAKE_BINARY_DIR}/parts/")
add_custom_command(
  OUTPUT ${parts}
  COMMAND "${NODE}" "${PROJECT_SOURCE_DIR}/tools/split.mjs" "${CMAKE_BINARY_DIR}" "${WASM_SPLIT}"
  DEPENDS advisor "${CMAKE_BINARY_DIR}/bundle.json" ${fonts} "${PROJECT_SOURCE_DIR}/tools/split.mjs"
          "${PROJECT_SOURCE_DIR}/tools/stand_in.mjs" "${PROJECT_SOURCE_DIR}/web/program.js"
          "${PROJECT_SOURCE_DIR}/web/parts.js"
  COMMENT "Splitting the program: what the first page takes, and the rest"
  VERBATIM)

# What the page loads beside it.
add_custom_target(web_assets ALL DEPENDS "${CMAKE_BINARY_DIR}/bundle.json" ${parts})
