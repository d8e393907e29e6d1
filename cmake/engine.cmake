# The engine alone, without any interface, for programs and pages of others: build/wasm/engine.wasm, from src/api and what
# is to its left. It has no JavaScript of Emscripten's: the few functions of api/c_interface.h are called by web's and
# Node's own WebAssembly (npm/wegwijzer.js), so that one file works in browsers, workers, bundlers and Node.
add_executable(engine "${PROJECT_SOURCE_DIR}/src/api/c_interface.cpp")
set_target_properties(engine PROPERTIES SUFFIX ".wasm")
# It is in the layer's library too; compiled apart there, the linker leaves that one where it is.
set_source_files_properties("${PROJECT_SOURCE_DIR}/src/api/c_interface.cpp" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
target_link_libraries(engine PRIVATE wegwijzer_api)
target_link_options(engine PRIVATE
  -sSTRICT -sSTANDALONE_WASM --no-entry
  -sEXPORTED_FUNCTIONS=_wegwijzer_open,_wegwijzer_ask,_wegwijzer_release,_wegwijzer_close,_malloc,_free
  # small: no files, a small allocator
  -sFILESYSTEM=0 -sMALLOC=emmalloc -sWASM_BIGINT -sSUPPORT_LONGJMP=0
  # reading the edition recurses; what that takes is there from the start, growing costs time
  -sALLOW_MEMORY_GROWTH -sSTACK_SIZE=1MB -sINITIAL_MEMORY=20MB)
