// How Dear ImGui is compiled, the same for its own code and for ours (IMGUI_USER_CONFIG).
#pragma once

// Large tables have more than 64k vertices, and WebGL has no base vertex to draw them in parts.
#define ImDrawIdx unsigned int

// Only what the advisor uses: no demo, no debugging windows, no old names, no files of its own, no font but ours, and
// no opening of anything in the user's shell.
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FONT
