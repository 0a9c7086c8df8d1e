#pragma once

#include <QString>

namespace app {

/// An error of CLI11 about wrong arguments as a sentence without its full stop, in the language of the program. Returned
/// as it is if its form is unknown. The forms are those of CLI/Error.hpp, version 2.
QString usageProblem(const QString &problem);

/// True for the languages of the program, as --lang takes them: en or zh, with or without a region.
bool isLanguage(const QString &name);

} // namespace app
