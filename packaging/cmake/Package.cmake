# Installation, and the .deb: cpack -G DEB --config build/release/CPackConfig.cmake
set(CMAKE_INSTALL_DOCDIR share/doc/siyudesk)
include(GNUInstallDirs)
install(TARGETS siyu RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES packaging/siyu.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
# One man page for each topic of `siyu help`, written by the program itself.
if(UNIX AND NOT CMAKE_CROSSCOMPILING)
  foreach(topic rules plans files json metrics)
    set(page "${CMAKE_BINARY_DIR}/man/siyu-${topic}.5")
    add_custom_command(OUTPUT "${page}"
                       COMMAND "${CMAKE_COMMAND}" "-DSIYU=$<TARGET_FILE:siyu>" -DTOPIC=${topic} "-DPAGE=${page}"
                               -DVERSION=${PROJECT_VERSION} -P "${CMAKE_SOURCE_DIR}/packaging/cmake/ManPage.cmake"
                       DEPENDS siyu "${CMAKE_SOURCE_DIR}/packaging/cmake/ManPage.cmake" VERBATIM)
    list(APPEND siyu_pages "${page}")
  endforeach()
  add_custom_target(siyu_manpages ALL DEPENDS ${siyu_pages})
  install(FILES ${siyu_pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/man5")
endif()
install(FILES packaging/completion/siyu.bash DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
        RENAME siyu)
if(SIYU_UI)
  install(TARGETS siyudesk RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" BUNDLE DESTINATION .)
  install(FILES packaging/siyudesk.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
  install(FILES packaging/siyudesk.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES packaging/siyudesk.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES packaging/siyudesk.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
  install(FILES packaging/siyudesk-mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME siyudesk.xml)
endif()
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME siyudesk)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Private-domain operations for WeChat and WeCom")
set(CPACK_PACKAGE_DESCRIPTION "Customers, tags, segments, SOPs with a daily queue, and the metrics of a private domain,\
 in one file on this computer, offline.")
set(CPACK_PACKAGE_CONTACT "SiyuDesk maintainers <siyudesk@example.org>")
set(CPACK_PACKAGE_FILE_NAME "siyudesk_${PROJECT_VERSION}_${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so shlibdeps does not find them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, qt6-translations-l10n, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk")
include(CPack)
