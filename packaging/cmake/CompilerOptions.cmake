# The compiler flags of every target in this project: link siyu_options privately.
add_library(siyu_options INTERFACE)
target_include_directories(siyu_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(siyu_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                           QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(MSVC)
  target_compile_options(siyu_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${SIYU_WERROR}>:/WX>)
else()
  target_compile_options(siyu_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                         -Woverloaded-virtual $<$<BOOL:${SIYU_WERROR}>:-Werror>)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 reports overflows in std::string that do not exist (GCC bugs 105329, 105651).
  target_compile_options(siyu_options INTERFACE -Wno-stringop-overflow -Wno-restrict -Wno-array-bounds)
endif()
if(SIYU_SANITIZE)
  target_compile_options(siyu_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                         -fno-omit-frame-pointer)
  target_link_options(siyu_options INTERFACE -fsanitize=address,undefined)
endif()
if(SIYU_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "SIYU_FUZZ requires clang")
  endif()
  target_compile_options(siyu_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
  target_link_options(siyu_options INTERFACE -fsanitize=address,undefined)
endif()
