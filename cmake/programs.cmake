# The programs for this computer: build/native/wegwijzer and build/native/wegwijzer-desktop.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")

file(GLOB cli_main CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/cli/main*.cpp")
if(cli_main)
  add_executable(wegwijzer ${cli_main})
  target_link_libraries(wegwijzer PRIVATE wegwijzer_cli)
endif()

# The desktop's start is src/platform/main_glfw.cpp; the window is in glfw*.cpp beside it.
file(GLOB desktop_main CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/platform/main_glfw*.cpp")
if(desktop_main AND TARGET wegwijzer_platform_glfw)
  add_executable(wegwijzer-desktop ${desktop_main})
  target_link_libraries(wegwijzer-desktop PRIVATE wegwijzer_platform_glfw wegwijzer_bundle)
elseif(desktop_main)
  message(STATUS "wegwijzer-desktop is left out: GLFW and OpenGL are not installed (tools/fetch desktop).")
endif()
