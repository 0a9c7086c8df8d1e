#pragma once

#include <QObject>
#include <QtTest>

#include <memory>

namespace tests {

using TestFactory = std::unique_ptr<QObject> (*)();

/// Registers a test class under the name of its file; the shared main() runs the ones named on the command line.
bool registerTest(const char *name, TestFactory factory);

/// The folder of real files with published answers, or an empty string if it is missing (tests then skip).
QString sharedData();

} // namespace tests

/// Used once at the end of tst_NAME.cpp: SIYU_TEST(TstName, "tst_name"), before the .moc include.
#define SIYU_TEST(Class, name) \
    static const bool registered##Class = tests::registerTest(name, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
