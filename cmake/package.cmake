# What `cmake --install` puts down for other native programs: one library, its headers, the edition, and a package that
# find_package(wegwijzer) finds. Whoever uses it needs none of our third-party code.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

# The layers up to the api as one library: their objects, so that nothing else has to be installed or linked.
add_library(wegwijzer_library STATIC EXCLUDE_FROM_ALL)
foreach(layer IN ITEMS content engine plan search api)
  target_sources(wegwijzer_library PRIVATE $<TARGET_OBJECTS:wegwijzer_${layer}>)
endforeach()
set_target_properties(wegwijzer_library PROPERTIES OUTPUT_NAME wegwijzer EXPORT_NAME wegwijzer LINKER_LANGUAGE CXX)
target_compile_features(wegwijzer_library INTERFACE cxx_std_20)
target_include_directories(wegwijzer_library INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/wegwijzer>")
add_library(wegwijzer::wegwijzer ALIAS wegwijzer_library)

# `cmake --build … --target wegwijzer_package`, then `cmake --install … --component package`.
add_custom_target(wegwijzer_package DEPENDS wegwijzer_library "${CMAKE_BINARY_DIR}/bundle.json")

set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/wegwijzer")
install(TARGETS wegwijzer_library EXPORT wegwijzer ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT package)
install(FILES src/api/advisor.h src/api/error.h src/api/c_interface.h
        DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/wegwijzer/api" COMPONENT package)
install(FILES "${CMAKE_BINARY_DIR}/bundle.json" DESTINATION "${CMAKE_INSTALL_DATADIR}/wegwijzer" RENAME edition.json
        COMPONENT package)
install(FILES LICENSE NOTICE.md DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT package)
install(EXPORT wegwijzer NAMESPACE wegwijzer:: FILE wegwijzerTargets.cmake DESTINATION "${package_folder}"
        COMPONENT package)
configure_package_config_file(cmake/wegwijzerConfig.cmake.in "${CMAKE_BINARY_DIR}/wegwijzerConfig.cmake"
                              INSTALL_DESTINATION "${package_folder}" PATH_VARS CMAKE_INSTALL_DATADIR)
write_basic_package_version_file("${CMAKE_BINARY_DIR}/wegwijzerConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_BINARY_DIR}/wegwijzerConfig.cmake" "${CMAKE_BINARY_DIR}/wegwijzerConfigVersion.cmake"
        DESTINATION "${package_folder}" COMPONENT package)
