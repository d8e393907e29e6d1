# The programs for this computer: build/native/wegwijzer and build/native/wegwijzer-desktop.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")

file(GLOB cli_main CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/cli/main*.cpp")
if(cli_main)
  add_executable(wegwijzer ${cli_main})
  target_link_libraries(wegwijzer PRIVATE wegwijzer_cli)
endif()

# The desktop's window and start are src/platform/glfw*.cpp and main_glfw.cpp.
file(GLOB desktop CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/platform/glfw*.cpp"
     "${PROJECT_SOURCE_DIR}/src/platform/main_glfw*.cpp")
if(desktop AND TARGET third_party::imgui_glfw)
  add_executable(wegwijzer-desktop ${desktop})
  target_link_libraries(wegwijzer-desktop PRIVATE wegwijzer_platform wegwijzer_bundle third_party::imgui_glfw)
elseif(desktop)
  message(STATUS "wegwijzer-desktop is left out: GLFW and OpenGL are not installed (tools/fetch desktop).")
endif()
