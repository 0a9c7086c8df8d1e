#include "tests/testmain.h"
#include "tests/hermetichome.h"
#include "tests/testpaths.h"

#include <QCoreApplication>
#ifdef SIYU_WINDOWS
#include <QApplication>
#include <QFontDatabase>
#endif
#include <QDir>

#include <map>

namespace tests {

namespace {

std::map<QString, TestFactory> &registry()
{
    static std::map<QString, TestFactory> tests;
    return tests;
}

} // namespace

bool registerTest(const char *name, TestFactory factory)
{
    return registry().emplace(QString::fromLatin1(name), factory).second;
}

QString sharedData()
{
    const QString given = qEnvironmentVariable("SIYU_SHARED_DATA");
    const QString folder = given.isEmpty() ? tests::sourceFolder() + QStringLiteral("/../shared/data") : given;
    return QDir(folder).exists() ? QDir(folder).absolutePath() : QString();
}

} // namespace tests

int main(int argc, char **argv)
{
    const tests::HermeticHome home;

#ifdef SIYU_WINDOWS
    QApplication application(argc, argv);
    const QString family = QStringLiteral("Noto Sans CJK SC");
    if (!QFontDatabase::hasFamily(family))
        qFatal("the font %s is missing: install fonts-noto-cjk", qPrintable(family));
    QApplication::setFont(QFont(family, 10));
#else
    QCoreApplication application(argc, argv);
#endif
    QStringList arguments = application.arguments();
    QStringList names;
    while (arguments.size() > 1 && tests::registry().contains(arguments.at(1)))
        names << arguments.takeAt(1);
    if (names.isEmpty()) {
        for (const auto &[name, factory] : tests::registry())
            names << name;
    }
    int failures = 0;
    for (const QString &name : std::as_const(names)) {
        const std::unique_ptr<QObject> test = tests::registry().at(name)();
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures == 0 ? 0 : 1;
}
