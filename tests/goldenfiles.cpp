#include "tests/goldenfiles.h"

#include "tests/testpaths.h"

#include <QDir>
#include <QTest>

namespace tests {

QStringList goldenFiles()
{
    QStringList files;
    const QDir folder(sourceFolder() + QStringLiteral("/tests/data/golden"));
    for (const QString &name : folder.entryList({QStringLiteral("v*.siyu")}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

void addGoldenFiles()
{
    QTest::addColumn<QString>("file");
    const QStringList files = goldenFiles();
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
}

} // namespace tests
