# Third-party code: names, versions and hashes are in tools/dependencies.txt.
#
# A library that is in the cache is used from there. One that is not is fetched by tools/fetch (Debian), and where that
# cannot be done, downloaded by FetchContent. The cache is outside the build folder, so a clean checkout has it all.
include(FetchContent)

if(DEFINED ENV{XDG_CACHE_HOME})
  set(WEGWIJZER_CACHE "$ENV{XDG_CACHE_HOME}/wegwijzer")
else()
  set(WEGWIJZER_CACHE "$ENV{HOME}/.cache/wegwijzer")
endif()

# Sets <name>_folder to the folder that holds the library's source.
function(fetch_library name)
  file(STRINGS "${PROJECT_SOURCE_DIR}/tools/dependencies.txt" line REGEX "^library +${name} ")
  if(NOT line MATCHES "^library +([^ ]+) +([^ ]+) +([^ ]+) +([^ ]+) +([0-9a-f]+)$")
    message(FATAL_ERROR "tools/dependencies.txt does not list the library ${name}.")
  endif()
  set(version "${CMAKE_MATCH_2}")
  set(url "${CMAKE_MATCH_4}")
  set(hash "${CMAKE_MATCH_5}")
  set(folder "${WEGWIJZER_CACHE}/sources/${name}-${version}")
  if(NOT EXISTS "${folder}/.version")
    execute_process(COMMAND "${PROJECT_SOURCE_DIR}/tools/fetch" ${name} RESULT_VARIABLE failed)
    if(failed)
      message(STATUS "${name} ${version}: downloading ${url}")
      FetchContent_Populate(${name} QUIET URL "${url}" URL_HASH "SHA256=${hash}" SOURCE_DIR "${folder}"
                            SUBBUILD_DIR "${CMAKE_BINARY_DIR}/fetch/${name}" BINARY_DIR "${CMAKE_BINARY_DIR}/fetch/${name}-build")
      file(WRITE "${folder}/.version" "${version}\n")
    endif()
  endif()
  set(${name}_folder "${folder}" PARENT_SCOPE)
endfunction()

# The folder below <root> that holds <file>, which each way of fetching puts somewhere else.
function(find_below root file result)
  foreach(sub IN ITEMS "usr/include" "include" "single_include" "usr/share/fonts/opentype/inter" "extras/otf" "extras/ttf")
    if(EXISTS "${root}/${sub}/${file}")
      set(${result} "${root}/${sub}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "${root} holds no ${file}: remove that folder and configure again to fetch it anew.")
endfunction()

# --- JSON, command lines: headers only
fetch_library(json)
find_below("${json_folder}" nlohmann/json.hpp json_include)
add_library(third_party_json INTERFACE)
target_include_directories(third_party_json SYSTEM INTERFACE "${json_include}")
add_library(third_party::json ALIAS third_party_json)

if(NOT EMSCRIPTEN)
  fetch_library(cli11)
  find_below("${cli11_folder}" CLI/CLI.hpp cli11_include)
  add_library(third_party_cli11 INTERFACE)
  target_include_directories(third_party_cli11 SYSTEM INTERFACE "${cli11_include}")
  add_library(third_party::cli11 ALIAS third_party_cli11)
endif()

# --- Dear ImGui, twice: as shipped, and with the hooks by which a test finds items by label
fetch_library(imgui)
function(add_imgui name)
  add_library(${name} STATIC EXCLUDE_FROM_ALL "${imgui_folder}/imgui.cpp" "${imgui_folder}/imgui_draw.cpp"
                                              "${imgui_folder}/imgui_tables.cpp" "${imgui_folder}/imgui_widgets.cpp" ${ARGN})
  target_include_directories(${name} SYSTEM PUBLIC "${imgui_folder}" "${imgui_folder}/backends")
  # imgui-config.h says what we leave out of it and why.
  target_compile_definitions(${name} PUBLIC "IMGUI_USER_CONFIG=\"${PROJECT_SOURCE_DIR}/cmake/imgui-config.h\"")
  target_compile_options(${name} PRIVATE -w)
endfunction()
add_imgui(third_party_imgui)
add_library(third_party::imgui ALIAS third_party_imgui)
add_imgui(third_party_imgui_test)
target_compile_definitions(third_party_imgui_test PUBLIC IMGUI_ENABLE_TEST_ENGINE)
add_library(third_party::imgui_test ALIAS third_party_imgui_test)

# Drawing with OpenGL: WebGL 2 in the browser, OpenGL 3 on the desktop.
add_library(third_party_imgui_opengl STATIC EXCLUDE_FROM_ALL "${imgui_folder}/backends/imgui_impl_opengl3.cpp")
target_link_libraries(third_party_imgui_opengl PUBLIC third_party_imgui PRIVATE ${CMAKE_DL_LIBS})
target_compile_options(third_party_imgui_opengl PRIVATE -w)
add_library(third_party::imgui_opengl ALIAS third_party_imgui_opengl)
if(EMSCRIPTEN)
  target_compile_definitions(third_party_imgui_opengl PRIVATE IMGUI_IMPL_OPENGL_ES3)
else()
  # The desktop's window, where its library is installed (tools/fetch desktop).
  find_package(glfw3 QUIET)
  set(OpenGL_GL_PREFERENCE GLVND)
  find_package(OpenGL QUIET)
  if(TARGET glfw AND OpenGL_FOUND)
    add_library(third_party_imgui_glfw STATIC EXCLUDE_FROM_ALL "${imgui_folder}/backends/imgui_impl_glfw.cpp")
    target_link_libraries(third_party_imgui_glfw PUBLIC third_party_imgui_opengl glfw OpenGL::GL)
    target_compile_options(third_party_imgui_glfw PRIVATE -w)
    add_library(third_party::imgui_glfw ALIAS third_party_imgui_glfw)
  endif()
endif()

# --- tests
if(NOT EMSCRIPTEN AND WEGWIJZER_TESTS)
  fetch_library(catch2)
  add_subdirectory("${catch2_folder}" "${CMAKE_BINARY_DIR}/catch2" EXCLUDE_FROM_ALL SYSTEM)
  # It is built anew in every checkout and only ever waits for our code: quick to compile counts.
  target_compile_options(Catch2 PRIVATE -O0 -g0 -w -fno-sanitize=all)
  list(APPEND CMAKE_MODULE_PATH "${catch2_folder}/extras")
  add_library(third_party::catch2 ALIAS Catch2WithMain)
endif()

# --- the font
fetch_library(inter)
find_below("${inter_folder}" Inter-Regular.otf inter_fonts)
