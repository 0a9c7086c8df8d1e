#include "app/assembly/importkinds.h"
#include "app/cli/auditwords.h"
#include "app/cli/statewords.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace app;

namespace {

/// The arguments of each WriteScope that the text creates.
QStringList writeScopesIn(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("\\bWriteScope scope\\("));
    QStringList scopes;
    for (auto match = start.globalMatch(text); match.hasNext();) {
        const qsizetype begin = match.next().capturedEnd();
        scopes << text.mid(begin, text.indexOf(QLatin1String(");\n"), begin) - begin);
    }
    return scopes;
}

} // namespace

/// The words that commands print in place of codes.
class TstAuditWords : public QObject
{
    Q_OBJECT

private slots:
    void everyActionOfTheSourcesHasAWord();
    void everyKindOfFileHasAWord();
    void anActionOfALaterVersionIsShownAsItIs();
    void statesSeveritiesAndTypesHaveWords();
};

void TstAuditWords::everyActionOfTheSourcesHasAWord()
{
    static const QRegularExpression action(
        QStringLiteral("\"((?:customers?|prospects|friendships|losses|orders|segments|groups|content|kpi|settings|sop|"
                       "task|store)\\.[A-Za-z_-]+)\""));
    // Whatever its room: the argument after the title.
    static const QRegularExpression argument(QStringLiteral("QStringLiteral\\(\"([a-z]+\\.[A-Za-z_-]+)\"\\)"));
    const QStringList others{QStringLiteral("content.xml"), QStringLiteral("customer.inviter_id")}; // a part, a column
    QSet<QString> seen, written;
    const auto collect = [](const QRegularExpression &pattern, const QString &text, QSet<QString> &codes) {
        for (auto match = pattern.globalMatch(text); match.hasNext();)
            codes.insert(match.next().captured(1));
    };
    for (const char *floor : {"/app", "/storage"}) {
        QDirIterator files(tests::sourceFolder() + QLatin1String(floor), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QLatin1String("/auditwords.cpp")))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            collect(action, text, seen);
            for (const QString &scope : writeScopesIn(text))
                collect(argument, scope, written);
        }
    }
    QStringList raw;
    for (const QString &code : seen + written) {
        if (!others.contains(code) && auditWord(code) == code)
            raw << code;
    }
    QCOMPARE(raw.join(QLatin1Char('\n')), QString());
    // The patterns still find them.
    QVERIFY2(seen.size() > 45, qPrintable(QString::number(seen.size())));
    QVERIFY2(written.size() > 40, qPrintable(QString::number(written.size())));
    QVERIFY(written.contains(QStringLiteral("segments.createTag")));
}

void TstAuditWords::everyKindOfFileHasAWord()
{
    for (const QString &kind : importKindNames()) {
        const QString read = auditWord(kind + QStringLiteral(".import"));
        QVERIFY2(read != auditWord(kind + QStringLiteral(".export")), qPrintable(read));
        QVERIFY2(read.endsWith(importKindWord(kind)), qPrintable(read));
    }
}

void TstAuditWords::anActionOfALaterVersionIsShownAsItIs()
{
    QCOMPARE(auditWord(QStringLiteral("hub.sync")), QStringLiteral("hub.sync"));
}

void TstAuditWords::statesSeveritiesAndTypesHaveWords()
{
    QCOMPARE(stateWord(QStringLiteral("not_applicable")), QStringLiteral("not applicable"));
    QCOMPARE(stateWord(QStringLiteral("yes_no")), QStringLiteral("yes or no"));
    QCOMPARE(stateWord(QStringLiteral("of_a_later_version")), QStringLiteral("of_a_later_version"));
}

SIYU_TEST(TstAuditWords, "tst_auditwords")
#include "tst_auditwords.moc"
