#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace {

const QString root = tests::sourceFolder();

struct Line
{
    QString place; ///< path from the root and line number, e.g. app/result.cpp:12
    QString text;
};

/// The lines of all files below these folders whose name matches one of the patterns.
QList<Line> linesOf(const QStringList &folders, const QStringList &patterns)
{
    QList<Line> lines;
    for (const QString &folder : folders) {
        QDirIterator files(root + QLatin1Char('/') + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QStringList texts = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            const QString path = QDir(root).relativeFilePath(file.fileName());
            for (qsizetype i = 0; i < texts.size(); ++i)
                lines << Line{QStringLiteral("%1:%2").arg(path).arg(i + 1), texts.at(i)};
        }
    }
    return lines;
}

/// The rooms of each floor from the ground up, as ARCHITECTURE.md lists them: "app: jobs tables …".
QMap<QString, QStringList> roomsInOrder(const QList<Line> &architecture)
{
    static const QRegularExpression list(QStringLiteral("^(storage|app|ui): ([a-z ]+)$"));
    QMap<QString, QStringList> rooms;
    for (const Line &line : architecture) {
        if (const auto match = list.match(line.text); match.hasMatch())
            rooms.insert(match.captured(1), match.captured(2).split(QLatin1Char(' ')));
    }
    return rooms;
}

/// Where a file stands in the order of its floor: 0 below all rooms for files in the floor's own folder, -2 for a room
/// that the list does not have. ui/main.cpp puts everything together.
qsizetype levelOf(const QString &path, const QStringList &rooms)
{
    if (path.startsWith(QLatin1String("ui/main.cpp")))
        return rooms.size() + 1;
    const QStringList parts = path.split(QLatin1Char('/'));
    const qsizetype room = parts.size() < 3 ? -1 : rooms.indexOf(parts.at(1));
    return parts.size() < 3 ? 0 : room < 0 ? -2 : room + 1;
}

/// The includes that run against the order of the rooms, with the file that includes and the file it includes.
QString includesAgainstOrder(const QList<Line> &lines, const QMap<QString, QStringList> &order)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include \"((storage|app|ui)/[^\"]+)\""));
    QStringList found;
    for (const Line &line : lines) {
        const auto match = include.match(line.text);
        const QString floor = match.captured(2);
        if (!match.hasMatch() || !line.place.startsWith(floor + QLatin1Char('/')))
            continue; // another floor: includesRunDownward
        const QStringList rooms = order.value(floor);
        const qsizetype from = levelOf(line.place, rooms), to = levelOf(match.captured(1), rooms);
        if (from == -2 || to == -2)
            found << line.place + QStringLiteral("  its room or that of %1 is not in the list").arg(match.captured(1));
        else if (to > from)
            found << line.place + QStringLiteral("  includes %1, of a later room").arg(match.captured(1));
    }
    return found.join(QLatin1Char('\n'));
}

/// The lines that break the rule, one below the other; empty when none does.
QString findings(const QList<Line> &lines, const QString &forbidden, const QString &allowedIn)
{
    const QRegularExpression pattern(forbidden);
    QStringList found;
    for (const Line &line : lines) {
        const bool isAllowed = !allowedIn.isEmpty() && line.place.startsWith(allowedIn);
        if (!isAllowed && pattern.match(line.text).hasMatch())
            found << line.place + QLatin1String("  ") + line.text.trimmed();
    }
    return found.join(QLatin1Char('\n'));
}

/// The statements in `text` that delete every row of a table without WHERE, in SQL or in C++ with SQL in it. Temporary
/// tables are not meant: no session records them.
QStringList bareDeletes(const QString &text)
{
    // A literal may be continued on the next line, or the table may be appended to it.
    static const QRegularExpression bare(
        QStringLiteral("DELETE\\s+FROM\\s+(?!temp\\.)[\\w.%]+(?:\\s|\"\\s*\")*(?:;|\"\\s*[^\"\\s]|\\)\"|$)|"
                       "DELETE\\s+FROM\\s+\"\\)?\\s*\\+\\s*[\\w.()]+\\)(?!\\s*[+.)])"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (auto match = bare.globalMatch(text); match.hasNext();)
        found << match.next().captured().simplified();
    return found;
}

/// A line that holds a statement of SQL, or prepares one.
const QString sql =
    QStringLiteral("\\b(SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|PRAGMA|WITH RECURSIVE|SAVEPOINT|"
                   "(CREATE|DROP|ALTER) [A-Z]+)\\b|\\bprepareOnce\\(|\\bsqlite::Statement\\b|"
                   "onnection\\(?\\)?(\\.|->)(prepare|execute|integer|text)\\(");

const QStringList sources{QStringLiteral("*.cpp"), QStringLiteral("*.h")};

} // namespace

/// Checks the rules of ARCHITECTURE.md by reading the sources, so that a violation is reported with file and line.
class TstLayering : public QObject
{
    Q_OBJECT

private slots:
    void includesRunDownward_data();
    void includesRunDownward();
    void roomsHaveAnOrder();
    void sqlStaysInStorage();
    void filesAreWrittenInOnePlace();
    void deletesHaveAWhere();
    void nothingIsLeftForLater();
    void headersAreGuardedByPragma();
    void topLevelHoldsOnlyItsRooms();
    void textsAreNotReadAsHtml();
    void aBrokenRuleIsFound();
};

void TstLayering::includesRunDownward_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("forbidden");
    QTest::addColumn<QString>("allowedIn");
    const QString include = QStringLiteral("^\\s*#\\s*include\\s*[<\"]");
    const QString windows =
        QStringLiteral("(QtGui|QtWidgets|QtSvg|QWidget|QApplication|QGuiApplication|QPainter|QAction|"
                       "QDialog|QColor|QImage|QPixmap|QFont)\\b");
    const QStringList below{QStringLiteral("storage"), QStringLiteral("app")};
    const QStringList everywhere{QStringLiteral("storage"), QStringLiteral("app"), QStringLiteral("ui")};
    QTest::newRow("storage knows no app") << below.mid(0, 1) << include + QStringLiteral("app/") << QString();
    QTest::newRow("neither knows ui") << below << include + QStringLiteral("ui/") << QString();
    QTest::newRow("neither knows windows") << below << include + windows << QString();
    QTest::newRow("nobody knows tests") << everywhere << include + QStringLiteral("tests/") << QString();
    QTest::newRow("SQLite in one room") << everywhere << include + QStringLiteral("sqlite3") << "storage/sqlite/";
    QTest::newRow("charts in one room") << everywhere << include + QStringLiteral("qcustomplot") << "ui/charts/";
    QTest::newRow("includes start at the root") << everywhere << include + QStringLiteral("\\.\\.?/") << QString();
}

void TstLayering::includesRunDownward()
{
    QFETCH(QStringList, folders);
    QFETCH(QString, forbidden);
    QFETCH(QString, allowedIn);
    QCOMPARE(findings(linesOf(folders, sources), forbidden, allowedIn), QString());
}

void TstLayering::roomsHaveAnOrder()
{
    const auto order = roomsInOrder(linesOf({QStringLiteral(".")}, {QStringLiteral("ARCHITECTURE.md")}));
    const QStringList floors{QStringLiteral("app"), QStringLiteral("storage"), QStringLiteral("ui")};
    QCOMPARE(order.keys(), floors);
    for (const QString &floor : floors) {
        QStringList folders = QDir(root + QLatin1Char('/') + floor).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        folders.removeIf([&](const QString &folder) {
            return QDir(root + QLatin1Char('/') + floor + QLatin1Char('/') + folder).isEmpty();
        });
        QStringList rooms = order.value(floor);
        rooms.sort();
        QCOMPARE(folders, rooms);
    }
    QCOMPARE(includesAgainstOrder(linesOf(floors, sources), order), QString());
}

void TstLayering::sqlStaysInStorage()
{
    QCOMPARE(findings(linesOf({QStringLiteral("app"), QStringLiteral("ui")}, sources), sql, QString()), QString());
}

/// A file that a person named is written by storage/files/outputfile.h, which refuses stores and inputs. The others
/// here write files that no one names: the sample's own import, the copy of a salvage.
void TstLayering::filesAreWrittenInOnePlace()
{
    const QString writes =
        QStringLiteral("QSaveFile|QTemporaryFile|\\bo?fstream\\b|\\bfopen\\b|QFile::copy\\b|"
                       "(?<!buffer\\.open\\()\\bQ(IODevice|File|FileDevice)::(WriteOnly|ReadWrite|Append)\\b");
    QList<Line> lines = linesOf({QStringLiteral("storage"), QStringLiteral("app"), QStringLiteral("ui")}, sources);
    lines.removeIf([](const Line &line) {
        return line.place.startsWith(QLatin1String("app/assembly/sampleteam.cpp")) ||
               line.place.startsWith(QLatin1String("storage/salvage/salvagecopy.cpp"));
    });
    QCOMPARE(findings(lines, writes, QStringLiteral("storage/files/")), QString());
}

/// SQLite empties a table without foreign keys at once if DELETE has no WHERE, and a session that begins after the
/// statement was prepared records none of the rows: undo would not bring them back. Write WHERE true.
void TstLayering::deletesHaveAWhere()
{
    QStringList found;
    const QStringList patterns = sources + QStringList{QStringLiteral("*.sql")};
    for (const char *folder : {"storage", "app", "ui"}) {
        QDirIterator files(root + QLatin1Char('/') + QLatin1String(folder), patterns, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString path = QDir(root).relativeFilePath(file.fileName());
            // Migrations run without a session, and released ones stay. The undo of an import has none either and
            // relies on the speed.
            if (path.startsWith(QLatin1String("storage/migrations/0")) ||
                path == QLatin1String("storage/imports/importdeletion.cpp"))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &statement : bareDeletes(QString::fromUtf8(file.readAll())))
                found << path + QLatin1String("  ") + statement;
        }
    }
    QCOMPARE(found.join(QLatin1Char('\n')), QString());

    const auto count = [](const char *text) { return bareDeletes(QString::fromUtf8(text)).size(); };
    QCOMPARE(count("execute(\"DELETE FROM change\");"), 1);
    QCOMPARE(count("execute(\"DELETE FROM orders; delete from customer;\");"), 2);
    QCOMPARE(count("execute(QStringLiteral(\"DELETE FROM %1\").arg(table));"), 1);
    QCOMPARE(count("prepare(R\"(DELETE FROM change)\")"), 1);
    QCOMPARE(count("prepareOnce(\"DELETE FROM \" + table.toUtf8());"), 1);
    QCOMPARE(count("DELETE FROM change;"), 1);
    QCOMPARE(count("DELETE FROM change"), 1);
    QCOMPARE(count("execute(\"DELETE FROM change WHERE true\");"), 0);
    QCOMPARE(count("prepare(\"DELETE FROM staff_day \"\n    \"WHERE day = ?1\")"), 0);
    QCOMPARE(count("prepare(R\"(DELETE FROM change\n    WHERE id = ?1)\")"), 0);
    QCOMPARE(count("prepareOnce(\"DELETE FROM \" + table.toUtf8() + \" WHERE id = ?1\");"), 0);
    QCOMPARE(count("prepareOnce(QByteArray(\"DELETE FROM \") + table + \" WHERE id = ?1\");"), 0);
    QCOMPARE(count("execute(\"DELETE FROM temp.kept\");"), 0);
}

void TstLayering::nothingIsLeftForLater()
{
    const QStringList folders{QStringLiteral("storage"), QStringLiteral("app"), QStringLiteral("ui"),
                              QStringLiteral("tests"), QStringLiteral("packaging")};
    const QStringList patterns = sources + QStringList{QStringLiteral("*.sql"), QStringLiteral("*.sh"),
                                                       QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake")};
    QCOMPARE(findings(linesOf(folders, patterns),
                      QStringLiteral("\\b(TO"
                                     "DO|FIX"
                                     "ME|XX"
                                     "X)\\b"),
                      QString()),
             QString());
}

void TstLayering::headersAreGuardedByPragma()
{
    QStringList unguarded;
    const QStringList folders{QStringLiteral("storage"), QStringLiteral("app"), QStringLiteral("ui"),
                              QStringLiteral("tests")};
    for (const Line &line : linesOf(folders, {QStringLiteral("*.h")})) {
        if (line.place.endsWith(QLatin1String(".h:1")) && line.text != QLatin1String("#pragma once"))
            unguarded << line.place;
    }
    QCOMPARE(unguarded.join(QLatin1Char(' ')), QString());
}

void TstLayering::textsAreNotReadAsHtml()
{
    // Labels come from makeLabel(), messages from Prompts: both show a text as it is.
    QCOMPARE(
        findings(linesOf({QStringLiteral("ui")}, sources),
                 QStringLiteral("\\bnew QLabel\\b|\\bQLabel [a-z]\\w*[;({]|QMessageBox::(question|warning|information|"
                                "critical|about)|\\bQTextBrowser\\b"),
                 QStringLiteral("ui/widgets/label.cpp")),
        QString());
}

void TstLayering::topLevelHoldsOnlyItsRooms()
{
    const QStringList rooms{QStringLiteral("CMakeLists.txt"),
                            QStringLiteral("CMakePresets.json"),
                            QStringLiteral("CMakeUserPresets.json"),
                            QStringLiteral("README.md"),
                            QStringLiteral("ARCHITECTURE.md"),
                            QStringLiteral("CONTRIBUTING.md"),
                            QStringLiteral("CHANGELOG.md"),
                            QStringLiteral("LICENSE"),
                            QStringLiteral("vcpkg.json"),
                            QStringLiteral("app"),
                            QStringLiteral("ui"),
                            QStringLiteral("resources"),
                            QStringLiteral("storage"),
                            QStringLiteral("tests"),
                            QStringLiteral("packaging"),
                            QStringLiteral("build")};
    QStringList strangers = QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    strangers.removeIf([&](const QString &name) { return rooms.contains(name); });
    QCOMPARE(strangers.join(QLatin1Char(' ')), QString());
}

void TstLayering::aBrokenRuleIsFound()
{
    const QList<Line> lines{{QStringLiteral("storage/a.cpp:1"), QStringLiteral("#include \"app/result.h\"")},
                            {QStringLiteral("storage/a.cpp:2"), QStringLiteral("// see \"app/result.h\"")}};
    QCOMPARE(findings(lines, QStringLiteral("^#include \"app/"), QString()),
             QStringLiteral("storage/a.cpp:1  #include \"app/result.h\""));
    QCOMPARE(findings(lines, QStringLiteral("^#include \"app/"), QStringLiteral("storage/a")), QString());
    QVERIFY(linesOf({QStringLiteral("storage"), QStringLiteral("app")}, sources).size() > 1000);
    const auto isSql = [](const char *text) {
        return !findings({{QStringLiteral("app/a.cpp:1"), QString::fromLatin1(text)}}, sql, QString()).isEmpty();
    };
    QVERIFY(isSql("auto name = \"SELECT name FROM staff\";"));
    QVERIFY(isSql("    WHERE id IN (SELECT id FROM customer)"));
    QVERIFY(isSql("m_store.connection().prepare(text)"));
    QVERIFY(isSql("m_connection.execute(text)"));
    QVERIFY(isSql("storage::sqlite::Statement m_rows;"));
    QVERIFY(!isSql("const auto asked = RuleQuestion::prepare(store, rule);"));
    QVERIFY(!isSql("reader.text(\"select\")"));

    const auto order = roomsInOrder({{QStringLiteral("ARCHITECTURE.md:1"), QStringLiteral("app: jobs store")}});
    const auto against = [&order](const char *place, const char *included) {
        const QString text = QStringLiteral("#include \"%1\"").arg(QLatin1String(included));
        return includesAgainstOrder({{QString::fromLatin1(place), text}}, order);
    };
    QCOMPARE(against("app/store/a.cpp:1", "app/jobs/b.h"), QString());
    QCOMPARE(against("app/store/a.cpp:1", "app/result.h"), QString());
    QCOMPARE(against("app/store/a.cpp:1", "storage/ids.h"), QString());
    QCOMPARE(against("app/jobs/a.h:7", "app/store/b.h"),
             QStringLiteral("app/jobs/a.h:7  includes app/store/b.h, of a later room"));
    QVERIFY(!against("app/result.cpp:1", "app/jobs/b.h").isEmpty());
    QVERIFY(!against("app/new/a.cpp:1", "app/jobs/b.h").isEmpty());
}

SIYU_TEST(TstLayering, "tst_layering")
#include "tst_layering.moc"
