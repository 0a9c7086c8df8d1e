#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

namespace {

constexpr const char *roster = "姓名,手机,添加人,添加人账号,添加时间,添加方式,渠道,描述,标签组1(意向),标签,商机阶段\n"
                               "张三,13800000001,李运营,liyy,2026-08-01 10:00,1,包裹卡,老客介绍,高,\"\"\"a,b\"\"\",复购\n";

} // namespace

class TstCustomerCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showSaysHowTheFriendshipCameAbout();
    void controlCharactersDoNotReachTheTerminal();
    void eraseWithoutTerminalNeedsYes();
    void eraseTellsWhereTheNameStillStands();
    void someoneWhoseAdditionWasUndoneCanBeErased();
    void anErasedCustomerIsKeptWithoutAName();
    void ordersAreFoundAndErasedHoweverTheyAreWritten();
    void exportTakesColumnsWithBlanksInTheOrderGiven();

private:
    /// The answer of `siyu --json`; an empty object if it fails.
    QJsonObject siyu(const QStringList &arguments);
    /// Its text.
    QString text(const QStringList &arguments);

    std::unique_ptr<tests::StoreFixture> m_store;
};

void TstCustomerCommands::init()
{
    m_store = std::make_unique<tests::StoreFixture>();
    m_store->close();
    QCOMPARE(siyu({QStringLiteral("import"), QStringLiteral("customers"),
                   m_store->write(QStringLiteral("roster.csv"), roster)})
                 .value(QStringLiteral("created"))
                 .toInt(),
             1);
}

QJsonObject TstCustomerCommands::siyu(const QStringList &arguments)
{
    QProcess process;
    process.start(tests::siyuExecutable(),
                  QStringList{QStringLiteral("--store"), m_store->path(), QStringLiteral("--json")} + arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString TstCustomerCommands::text(const QStringList &arguments)
{
    QProcess process;
    process.start(tests::siyuExecutable(), QStringList{QStringLiteral("--store"), m_store->path(),
                                                       QStringLiteral("--lang"), QStringLiteral("en")} +
                                               arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TstCustomerCommands::eraseTellsWhereTheNameStillStands()
{
    QVERIFY(!siyu({QStringLiteral("tag"), QStringLiteral("create"), QStringLiteral("张三的朋友")}).isEmpty());
    const QString said =
        text({QStringLiteral("customer"), QStringLiteral("erase"), QStringLiteral("13800000001"), QStringLiteral("--yes")});
    QVERIFY2(said.contains(QStringLiteral("Tags (1): 张三的朋友")), qPrintable(said));
}

void TstCustomerCommands::someoneWhoseAdditionWasUndoneCanBeErased()
{
    siyu({QStringLiteral("customer"), QStringLiteral("add"), QStringLiteral("秦羽墨"), QStringLiteral("--account"),
          QStringLiteral("李运营")});
    QVERIFY(!siyu({QStringLiteral("undo")}).isEmpty());
    const QStringList erase{QStringLiteral("customer"), QStringLiteral("erase"), QStringLiteral("秦羽墨"),
                            QStringLiteral("--yes")};
    QCOMPARE(siyu(erase).value(QStringLiteral("sealed_changes")).toInt(), 1);
    QVERIFY(siyu({QStringLiteral("redo")}).isEmpty());
    QVERIFY(siyu(erase).isEmpty());
}

void TstCustomerCommands::anErasedCustomerIsKeptWithoutAName()
{
    siyu({QStringLiteral("import"), QStringLiteral("customers"),
          m_store->write(QStringLiteral("later.csv"), "姓名,手机,公司\n张三,13800000001,电台\n")});
    siyu({QStringLiteral("customer"), QStringLiteral("erase"), QStringLiteral("13800000001"), QStringLiteral("--yes")});
    const QString said = text({QStringLiteral("undo-import"), QStringLiteral("1")});
    QVERIFY2(said.contains(QRegularExpression(QStringLiteral("Kept: customer \\d+ \\([a-z ]+\\)\\n"))), qPrintable(said));
}

void TstCustomerCommands::ordersAreFoundAndErasedHoweverTheyAreWritten()
{
    siyu({QStringLiteral("import"), QStringLiteral("orders"),
          m_store->write(QStringLiteral("orders.csv"), "订单号,付款时间,金额,收货地址\n"
                                                       "A1,2026-11-01,100,李四 138-0013-8000 人民路1号\n")});
    const QJsonArray found = siyu({QStringLiteral("order"), QStringLiteral("find"), QStringLiteral("+86 138 0013 8000")})
                                 .value(QStringLiteral("orders"))
                                 .toArray();
    QCOMPARE(found.size(), 1);
    const QStringList erase{QStringLiteral("order"), QStringLiteral("erase"), QStringLiteral("ａ 1"),
                            QStringLiteral("--yes")};
    const QJsonObject first = siyu(erase), second = siyu(erase);
    QCOMPARE(first.value(QStringLiteral("orders")).toInt(), 1);
    QCOMPARE(second.value(QStringLiteral("orders")), QJsonValue(0));
    QCOMPARE(second.value(QStringLiteral("erasure")), first.value(QStringLiteral("erasure")));
}

void TstCustomerCommands::showSaysHowTheFriendshipCameAbout()
{
    const QJsonObject person =
        siyu({QStringLiteral("customer"), QStringLiteral("show"), QStringLiteral("13800000001")});
    const QJsonObject friendship = person.value(QStringLiteral("friendships")).toArray().at(0).toObject();
    QCOMPARE(friendship.value(QStringLiteral("userid")).toString(), QStringLiteral("liyy"));
    QCOMPARE(friendship.value(QStringLiteral("add_way")).toInt(), 1);
    QCOMPARE(friendship.value(QStringLiteral("add_way_name")).toString(), QStringLiteral("扫描二维码"));
    QCOMPARE(friendship.value(QStringLiteral("channel")).toString(), QStringLiteral("包裹卡"));
    QCOMPARE(friendship.value(QStringLiteral("description")).toString(), QStringLiteral("老客介绍"));
    QCOMPARE(person.value(QStringLiteral("stage")).toString(), QStringLiteral("repeat"));
    const QJsonArray tags = person.value(QStringLiteral("tag_groups")).toArray();
    QCOMPARE(tags.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("a,b"));
    QCOMPARE(tags.at(1).toObject().value(QStringLiteral("group")).toString(), QStringLiteral("意向"));
}

void TstCustomerCommands::controlCharactersDoNotReachTheTerminal()
{
    QProcess process;
    const auto run = [&](const QStringList &arguments) {
        process.start(tests::siyuExecutable(), QStringList{QStringLiteral("--store"), m_store->path()} + arguments);
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    };
    run({QStringLiteral("customer"), QStringLiteral("set"), QStringLiteral("13800000001"),
         QStringLiteral("remark=a\x1b[31mb")});
    const QByteArray found = run({QStringLiteral("search"), QStringLiteral("13800000001")});
    QVERIFY2(found.contains("[31mb"), found.constData());
    QVERIFY(!found.contains('\x1b'));
}

void TstCustomerCommands::eraseWithoutTerminalNeedsYes()
{
    QStringList erase{QStringLiteral("customer"), QStringLiteral("erase"), QStringLiteral("13800000001")};
    QVERIFY(siyu(erase).isEmpty()); // no terminal: asks for --yes
    erase << QStringLiteral("--yes");
    QVERIFY(siyu(erase).contains(QStringLiteral("erased")));
    QVERIFY(siyu(erase).isEmpty());
}

void TstCustomerCommands::exportTakesColumnsWithBlanksInTheOrderGiven()
{
    const QJsonObject answer = siyu({QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("--columns"),
                                     QStringLiteral("phone, name"), m_store->file(QStringLiteral("out.csv"))});
    QCOMPARE(answer.value(QStringLiteral("columns")).toArray(),
             (QJsonArray{QStringLiteral("phone"), QStringLiteral("name")}));
}

SIYU_TEST(TstCustomerCommands, "tst_customercommands")
#include "tst_customercommands.moc"
