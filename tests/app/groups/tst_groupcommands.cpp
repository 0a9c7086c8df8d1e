#include "app/store/teamstore.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

struct Reply
{
    int status = -1;
    QJsonObject json;
    QString errors;
};

} // namespace

/// `siyu group …` as a user runs it.
class TstGroupCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    Reply run(const QStringList &arguments)
    {
        QProcess process;
        process.start(tests::siyuExecutable(),
                      QStringList{QStringLiteral("--store"), m_folder->filePath(QStringLiteral("team.siyu")),
                                  QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--json"),
                                  QStringLiteral("--now"), QStringLiteral("2026-11-22T09:00")} +
                          arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Reply run(const char *arguments) { return run(QString::fromUtf8(arguments).split(QLatin1Char(' '))); }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file could not be written");
        return file.fileName();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(app::TeamStore::create(m_folder->filePath(QStringLiteral("team.siyu"))));
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("groups"),
                      write(QStringLiteral("g.csv"), "群名称,群容量,群ID\n一群,200,c1\n二群,,c2\n")})
                     .status,
                 0);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("group-members"),
                      write(QStringLiteral("m.csv"), "群名称,userid,入群时间\n一群,wm1,2026-03-02 10:00:00\n"
                                                     "一群,wm2,2026-11-20 10:00:00\n")})
                     .status,
                 0);
    }

    void groupsAreListedAndShown()
    {
        const QJsonArray groups = run("group list").json.value(QLatin1String("groups")).toArray();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).toObject().value(QLatin1String("members")).toInt(), 2);
        QVERIFY(groups.at(1).toObject().value(QLatin1String("members")).isNull());
        const QJsonObject shown = run("group show c1 --from 2026-11-19").json;
        QCOMPARE(shown.value(QLatin1String("name")).toString(), QStringLiteral("一群"));
        const QJsonArray series = shown.value(QLatin1String("series")).toArray();
        QCOMPARE(series.size(), 4);
        QCOMPARE(series.at(1).toObject().value(QLatin1String("members")).toInt(), 2);
        QVERIFY(series.at(1).toObject().value(QLatin1String("messages")).isNull());
    }
    void membersAsOfADay()
    {
        QCOMPARE(run("group members 一群").json.value(QLatin1String("members")).toArray().size(), 2);
        QCOMPARE(run("group members 一群 --as-of 2026-11-19").json.value(QLatin1String("members")).toArray().size(), 1);
        QCOMPARE(run("group members 一群 --as-of yesterday").status, 1);
    }
    void fieldsAndRolesAreSetAndUndone()
    {
        QCOMPARE(
            run("group set 一群 kind=福利群 capacity=300 successor=c2").json.value(QLatin1String("changed")).toInt(),
            3);
        const QJsonObject group = run("group show 一群").json;
        QCOMPARE(group.value(QLatin1String("kind")).toString(), QStringLiteral("福利群"));
        QCOMPARE(group.value(QLatin1String("successor")).toString(), QStringLiteral("二群"));
        const Reply circle = run("group set 二群 successor=一群");
        QCOMPARE(circle.status, 1);
        QVERIFY(circle.errors.contains(QStringLiteral("in a circle")) ||
                QString::fromUtf8(QJsonDocument(circle.json).toJson()).contains(QStringLiteral("in a circle")));
        const QString membership = run("group members 一群")
                                       .json.value(QLatin1String("members"))
                                       .toArray()
                                       .at(1)
                                       .toObject()
                                       .value(QLatin1String("membership"))
                                       .toString();
        QCOMPARE(run({QStringLiteral("group"), QStringLiteral("role"), QStringLiteral("一群"), QStringLiteral("小助手"),
                      membership})
                     .json.value(QLatin1String("changed"))
                     .toInt(),
                 1);
        QCOMPARE(run("undo").status, 0);
        QCOMPARE(run("undo").status, 0);
        QCOMPARE(run("group show 一群").json.value(QLatin1String("capacity")).toInt(), 200);
    }
    void wrongOrdersSaySo()
    {
        QCOMPARE(run("group").status, 2);
        QCOMPARE(run("group show 九群").status, 1);
        QCOMPARE(run("group set 一群 capacity").status, 1);
        QCOMPARE(run("group set 一群 colour=red").status, 1);
        QCOMPARE(run("group role 一群 king wm1").status, 1);
        QCOMPARE(run("group role 一群 expert 谁也不是").status, 1);
    }
    void aCompleteListIsDeclaredOnTheCommandLine()
    {
        const QString file =
            write(QStringLiteral("later.csv"), "群名称,userid,入群时间\n一群,wm2,2026-11-20 10:00:00\n");
        const QStringList order{QStringLiteral("import"), QStringLiteral("group-members"), file,
                                QStringLiteral("--complete-as-of"), QStringLiteral("2026-11-21")};
        QCOMPARE(run(order).status, 1); // half of the group would leave
        const QJsonObject outcome = run(order + QStringList{QStringLiteral("--allow-many-ended")}).json;
        QCOMPARE(outcome.value(QLatin1String("ended")).toInt(), 1);
        const QJsonObject ending = outcome.value(QLatin1String("endings")).toArray().at(0).toObject();
        QCOMPARE(ending.value(QLatin1String("group")).toString(), QStringLiteral("一群"));
        QCOMPARE(ending.value(QLatin1String("open")).toInt(), 2);
        QCOMPARE(run("group members 一群").json.value(QLatin1String("members")).toArray().size(), 1);
        QCOMPARE(run({QStringLiteral("undo-import"), outcome.value(QLatin1String("import")).toString()}).status, 0);
        QCOMPARE(run("group members 一群").json.value(QLatin1String("members")).toArray().size(), 2);
    }
};

SIYU_TEST(TstGroupCommands, "tst_groupcommands")
#include "tst_groupcommands.moc"
