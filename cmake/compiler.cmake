# The flags that our own code is compiled with, as the target wegwijzer_flags. Third-party code does not get them.
add_library(wegwijzer_flags INTERFACE)
target_compile_options(wegwijzer_flags INTERFACE -Wall -Wextra -Wpedantic -Werror)
target_include_directories(wegwijzer_flags INTERFACE "${PROJECT_SOURCE_DIR}/src")

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ (12 to 14) sees overruns and unset values that are not there in the standard library's own strings, vectors and
  # variants, the more so with sanitizers on; those watch for the real ones, and so does clang where the site is built.
  target_compile_options(wegwijzer_flags INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds
                                                   -Wno-maybe-uninitialized -Wno-dangling-reference)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND NOT EMSCRIPTEN)
  # g++ 12's standard library uses in std::stable_sort what it deprecates itself, and clang blames whoever sorts.
  target_compile_options(wegwijzer_flags INTERFACE -Wno-deprecated-declarations)
endif()

if(WEGWIJZER_SANITIZE)
  # For all code in the build, also third-party: what is half checked reports what is not there. Three checks stay out
  # that double the time to compile and find what crashes anyway (null) or does no harm here (alignment, object size).
  add_compile_options(-fsanitize=address,undefined -fno-sanitize=null,alignment,object-size -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(WEGWIJZER_FUZZ)
  # So that a fuzzer sees which branches an input takes. What it calls is in the sanitizers' own runtime.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(EMSCRIPTEN)
  # Small. Without exceptions, as the compiler has it for the web by itself: what is thrown ends the program, and the
  # page or package around it says so. Nothing that comes from outside is told of by throwing.
  # Without what types are called at run time, which nothing asks; with instructions that browsers have since 2021.
  add_compile_options(-flto -mbulk-memory -mnontrapping-fptoint -msign-ext $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
  # A call is smaller than what it calls, and of functions that came out the same one is enough; the optimiser goes on
  # for as long as it helps. What is called once and is not small stays a function too: see tools/split.mjs.
  add_link_options(-flto "SHELL:-Wl,-mllvm,-inline-threshold=-100" "SHELL:-Wl,-mllvm,-enable-merge-functions"
                   -sBINARYEN_EXTRA_PASSES=--converge,-Oz,--one-caller-inline-max-function-size=150)
  string(REPLACE "-Os" "-Oz" CMAKE_CXX_FLAGS_MINSIZEREL "${CMAKE_CXX_FLAGS_MINSIZEREL}")
endif()
