#include "app/roster/contentguess.h"
#include "app/roster/customerimporter.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;

class TstContentGuess : public QObject
{
    Q_OBJECT

    static QStringList guessed(const QStringList &headers, const std::vector<QStringList> &rows)
    {
        const auto mapping = mapCustomers(headers, {}, {}, rows);
        QStringList names;
        for (const CustomerMapping::Column &column :
             mapping ? mapping->columns : std::vector<CustomerMapping::Column>())
            names << headers.at(column.column) + QLatin1Char('=') + nameOf(column.target);
        return names;
    }

private slots:
    void columnsAreToldByTheirValues()
    {
        QCOMPARE(guessed({QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙"), QStringLiteral("丁")},
                         {{QStringLiteral("张三"), QStringLiteral("13800138000"), QStringLiteral("a@b.cn"),
                           QStringLiteral("女")},
                          {QStringLiteral("李四"), QStringLiteral("138-0013-8001"), QStringLiteral("-"),
                           QStringLiteral("男")},
                          {QStringLiteral("欧阳修"), QStringLiteral("13800138002"), QStringLiteral("c@d.com"),
                           QStringLiteral("女")},
                          {QStringLiteral("王五"), QStringLiteral("13800138003"), QStringLiteral("e@f.com"),
                           QStringLiteral("女")}}),
                 (QStringList{QStringLiteral("甲=name"), QStringLiteral("乙=phone"), QStringLiteral("丙=email"),
                              QStringLiteral("丁=gender")}));
    }
    void aKnownHeaderIsNotAskedTwice()
    {
        const QStringList headers{QStringLiteral("手机"), QStringLiteral("备用")};
        QCOMPARE(guessed(headers, {{QStringLiteral("13800138000"), QStringLiteral("13900139000")},
                                   {QStringLiteral("13800138001"), QStringLiteral("13900139001")}}),
                 QStringList{QStringLiteral("手机=phone")});
    }
    void mixedColumnsStayUnknown()
    {
        QCOMPARE(guessed({QStringLiteral("姓名"), QStringLiteral("其他")},
                         {{QStringLiteral("张三"), QStringLiteral("13800138000")},
                          {QStringLiteral("李四"), QStringLiteral("没有")},
                          {QStringLiteral("王五"), QStringLiteral("12")}}),
                 QStringList{QStringLiteral("姓名=name")});
    }
    void whatAPersonMappedIsNotSecondGuessed()
    {
        ImportRequest request;
        request.mapping = QStringLiteral("甲=remark");
        const auto mapping = mapCustomers({QStringLiteral("甲"), QStringLiteral("乙")}, request, {},
                                          {{QStringLiteral("张三"), QStringLiteral("13800138000")}});
        QVERIFY(mapping);
        QCOMPARE(mapping->guessed.size(), std::size_t(0));
    }
    void aFileWithoutHeaderGoesInAndSaysHowItWasRead()
    {
        tests::StoreFixture fixture;
        ImportRequest request;
        request.headerRow = 0;
        request.file = fixture.write(QStringLiteral("a.csv"), "张三,13800138000\n李四,13800138001\n王五,13800138002\n");
        const auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(outcome->created, 3);
        QVERIFY(outcome->notes.join(QLatin1Char(' ')).contains(QStringLiteral("phone")));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM identity WHERE kind = 1"), 3);
        const auto again = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        QCOMPARE(again->unchanged, 3);
    }
};

SIYU_TEST(TstContentGuess, "tst_contentguess")
#include "tst_contentguess.moc"
