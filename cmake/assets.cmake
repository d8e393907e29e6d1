# What is made from data: the edition as one file, and the fonts cut to the letters in use.
#
#   wegwijzer_bundle  #include "bundle.h": the edition's files as one JSON text (also bundle.json in the build folder)
#   wegwijzer_fonts   #include "fonts/inter.h": Inter, regular and semibold
find_program(NODE node REQUIRED)
find_program(PYFTSUBSET NAMES pyftsubset PATHS /usr/bin NO_DEFAULT_PATH)
find_program(PYFTSUBSET NAMES pyftsubset)
if(NOT PYFTSUBSET)
  execute_process(COMMAND "${PROJECT_SOURCE_DIR}/tools/fetch" fonts)
  find_program(PYFTSUBSET NAMES pyftsubset)
endif()
if(NOT PYFTSUBSET)
  message(FATAL_ERROR "pyftsubset is missing, which cuts the fonts: install fonttools (Debian: tools/fetch fonts).")
endif()

set(assets "${CMAKE_BINARY_DIR}/assets")
file(MAKE_DIRECTORY "${assets}/fonts" "${CMAKE_BINARY_DIR}/fonts")

# --- the edition
file(GLOB_RECURSE data CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/data/*.json")
list(FILTER data EXCLUDE REGEX "/data/(schema|cases)/")
# A file that is renamed or removed is not newer than the bundle; this list is.
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/data.list" CONTENT "${data}" @ONLY)
add_custom_command(
  OUTPUT "${CMAKE_BINARY_DIR}/bundle.json"
  COMMAND "${NODE}" "${PROJECT_SOURCE_DIR}/tools/bundle.mjs" "${PROJECT_SOURCE_DIR}/data" "${CMAKE_BINARY_DIR}/bundle.json"
  DEPENDS ${data} "${CMAKE_BINARY_DIR}/data.list" "${PROJECT_SOURCE_DIR}/tools/bundle.mjs"
  COMMENT "Packing the edition")
add_custom_command(
  OUTPUT "${assets}/bundle.h" "${assets}/bundle.cpp"
  COMMAND "${NODE}" "${PROJECT_SOURCE_DIR}/tools/embed.mjs" --type char --out "${assets}/bundle"
          "wegwijzer_bundle=${CMAKE_BINARY_DIR}/bundle.json"
  DEPENDS "${CMAKE_BINARY_DIR}/bundle.json" "${PROJECT_SOURCE_DIR}/tools/embed.mjs"
  COMMENT "Embedding the edition")
add_library(wegwijzer_bundle STATIC EXCLUDE_FROM_ALL "${assets}/bundle.cpp")
target_include_directories(wegwijzer_bundle PUBLIC "${assets}")

# --- the fonts
# Latin-1, Dutch and neighbouring letters, punctuation, arrows, ticks and the few signs of arithmetic in use.
set(letters "U+20-7E,U+A0-FF,U+152,U+153,U+132,U+133,U+2013,U+2014,U+2018,U+2019,U+201A,U+201C,U+201D,U+201E,U+2022,U+2026,U+2039,U+203A,U+20AC,U+2190-2193,U+2212,U+2260,U+2264,U+2265,U+2713,U+2717,U+FFFD")
set(fonts)
foreach(weight IN ITEMS Regular SemiBold)
  string(TOLOWER "inter-${weight}" name)
  # Dear ImGui does not read how letters move together and which numbers are equally wide; the page does.
  add_custom_command(
    OUTPUT "${CMAKE_BINARY_DIR}/fonts/${name}.otf"
    COMMAND "${PYFTSUBSET}" "${inter_fonts}/Inter-${weight}.otf" --unicodes=${letters} --no-hinting
            --layout-features=kern,tnum "--output-file=${CMAKE_BINARY_DIR}/fonts/${name}.otf"
    COMMENT "Cutting ${name}.otf"
    VERBATIM)
  list(APPEND fonts "${CMAKE_BINARY_DIR}/fonts/${name}.otf")
endforeach()
add_custom_command(
  OUTPUT "${assets}/fonts/inter.h" "${assets}/fonts/inter.cpp"
  COMMAND "${NODE}" "${PROJECT_SOURCE_DIR}/tools/embed.mjs" --type "unsigned char" --out "${assets}/fonts/inter"
          "inter_regular=${CMAKE_BINARY_DIR}/fonts/inter-regular.otf" "inter_semibold=${CMAKE_BINARY_DIR}/fonts/inter-semibold.otf"
  DEPENDS ${fonts} "${PROJECT_SOURCE_DIR}/tools/embed.mjs"
  COMMENT "Embedding the fonts"
  VERBATIM)
add_library(wegwijzer_fonts STATIC EXCLUDE_FROM_ALL "${assets}/fonts/inter.cpp")
target_include_directories(wegwijzer_fonts PUBLIC "${assets}")
