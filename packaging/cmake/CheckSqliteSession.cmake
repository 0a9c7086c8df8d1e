# The undo list and the image read changesets, so SQLite must have the session extension.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK)
check_cxx_source_compiles("
  #include <sqlite3.h>
  int main() { sqlite3_session *session = nullptr; return sqlite3session_create(nullptr, \"main\", &session); }
" SIYU_SQLITE_HAS_SESSION)
unset(CMAKE_REQUIRED_LIBRARIES)
unset(CMAKE_REQUIRED_DEFINITIONS)
if(NOT SIYU_SQLITE_HAS_SESSION)
  message(FATAL_ERROR "This SQLite lacks the session extension (SQLITE_ENABLE_SESSION). "
                      "Debian, Homebrew and vcpkg (feature 'session') provide one with it.")
endif()
