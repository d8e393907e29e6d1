# One static library for each folder of src/, called wegwijzer_<layer>. A layer links what is to its left, so that
# nothing can call to its right (tests/layers checks the same for includes).
#
# A file whose name begins with main is a program's start, not part of a layer. The layers that use Dear ImGui exist
# twice, the second time as wegwijzer_<layer>_test on top of the ImGui that tests can look into.

function(add_layer name folder)
  cmake_parse_arguments(PARSE_ARGV 2 layer "" "" "LINK;EXCLUDE")
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${folder}/*.cpp")
  foreach(prefix IN ITEMS main ${layer_EXCLUDE})
    list(FILTER sources EXCLUDE REGEX "/${prefix}[^/]*\\.cpp$")
  endforeach()
  if(sources)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC ${layer_LINK} wegwijzer_flags)
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE ${layer_LINK} wegwijzer_flags)
  endif()
endfunction()

add_layer(wegwijzer_content content LINK third_party::json)
add_layer(wegwijzer_engine engine LINK wegwijzer_content)
add_layer(wegwijzer_plan plan LINK wegwijzer_engine)
add_layer(wegwijzer_search search LINK wegwijzer_engine)
add_layer(wegwijzer_app app LINK wegwijzer_plan wegwijzer_search)
add_layer(wegwijzer_screen screen LINK wegwijzer_app)

if(WEGWIJZER_SANITIZE)
  # Where the tests spend their time, a little optimisation pays for itself; elsewhere compiling is what takes time.
  foreach(layer IN ITEMS wegwijzer_content wegwijzer_engine wegwijzer_search)
    target_compile_options(${layer} PRIVATE -O1)
  endforeach()
endif()

# The three renderers do not know each other.
add_layer(wegwijzer_imgui imgui LINK wegwijzer_screen wegwijzer_fonts third_party::imgui)
add_layer(wegwijzer_html html LINK wegwijzer_screen)
add_layer(wegwijzer_text text LINK wegwijzer_screen)

# What every platform has in common. Each platform's own files are compiled into its program (programs, web) or, for the
# headless one, into what the tests link.
add_layer(wegwijzer_platform platform EXCLUDE browser glfw headless LINK wegwijzer_imgui wegwijzer_html wegwijzer_text)
if(NOT EMSCRIPTEN)
  add_layer(wegwijzer_imgui_test imgui LINK wegwijzer_screen wegwijzer_fonts third_party::imgui_test)
  add_layer(wegwijzer_platform_test platform EXCLUDE browser glfw LINK wegwijzer_imgui_test wegwijzer_html wegwijzer_text)
  add_layer(wegwijzer_cli cli LINK wegwijzer_text wegwijzer_html wegwijzer_bundle third_party::cli11)
endif()
add_layer(wegwijzer_api api LINK wegwijzer_plan wegwijzer_search)
