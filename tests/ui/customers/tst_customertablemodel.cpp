#include "tests/testmain.h"
#include "ui/customers/customertablemodel.h"

#include <QAbstractItemModelTester>

using storage::CustomerId;
using storage::GridLine;
using ui::CustomerTableModel;
using ui::GridColumn;

namespace {

/// Answers when the test tells it to.
struct Source
{
    struct Request
    {
        CustomerTableModel::Ids ids;
        std::function<void(CustomerTableModel::Lines)> deliver;
    };

    std::vector<Request> requests;

    CustomerTableModel::Fetch fetch()
    {
        return [this](const CustomerTableModel::Ids &ids, std::function<void(CustomerTableModel::Lines)> deliver) {
            requests.push_back({ids, std::move(deliver)});
        };
    }
    static GridLine line(CustomerId id)
    {
        GridLine made;
        made.id = id;
        made.name = QStringLiteral("n%1").arg(id.value);
        made.phone = QStringLiteral("8613800138000");
        made.tags = QStringList{QStringLiteral("a"), QStringLiteral("b")};
        made.orders = 2;
        made.paid = 12'345'000;
        return made;
    }
    void answer()
    {
        while (!requests.empty()) {
            const Request request = std::move(requests.front());
            requests.erase(requests.begin());
            CustomerTableModel::Lines lines;
            for (const CustomerId id : request.ids)
                lines.push_back(line(id));
            request.deliver(std::move(lines));
        }
    }
};

CustomerTableModel::Snapshot snapshot(std::int64_t count)
{
    auto ids = std::make_shared<CustomerTableModel::Ids>();
    for (std::int64_t id = 1; id <= count; ++id)
        ids->push_back(CustomerId(id));
    return ids;
}

QString textAt(const CustomerTableModel &model, int row, GridColumn column)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

class TstCustomerTableModel : public QObject
{
    Q_OBJECT

    storage::TeamZone m_zone;

private slots:
    void aMillionRowsAreThereWithoutReadingOne()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        model.setSnapshot(snapshot(1'000'000), &m_zone);
        QCOMPARE(model.rowCount(), 1'000'000);
        QCoreApplication::processEvents();
        QVERIFY(source.requests.empty());
    }
    void aRowIsPendingUntilItsPageIsThere()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        QAbstractItemModelTester tester(&model);
        model.setSnapshot(snapshot(300), &m_zone);
        QVERIFY(model.index(130, 0).data(CustomerTableModel::IsPendingRole).toBool());
        QCOMPARE(textAt(model, 130, GridColumn::Name), QString());
        QTRY_VERIFY(!source.requests.empty());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        source.answer();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(textAt(model, 130, GridColumn::Name), QStringLiteral("n131"));
        QVERIFY(!model.index(130, 0).data(CustomerTableModel::IsPendingRole).toBool());
    }
    void rowsOfOnePageAreAskedForOnce()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        model.setSnapshot(snapshot(1'000), &m_zone);
        for (int row = 0; row < CustomerTableModel::rowsAPage; ++row)
            textAt(model, row, GridColumn::Name);
        QTRY_COMPARE(source.requests.size(), std::size_t(1));
        QCOMPARE(source.requests[0].ids.size(), std::size_t(CustomerTableModel::rowsAPage));
    }
    void whatFlewByIsNotFetched()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        model.setSnapshot(snapshot(100'000), &m_zone);
        for (int row = 0; row < 100'000; row += CustomerTableModel::rowsAPage)
            textAt(model, row, GridColumn::Name);
        QTRY_VERIFY(!source.requests.empty());
        QCoreApplication::processEvents();
        QVERIFY(source.requests.size() <= 2);
        QCOMPARE(source.requests[0].ids.back(), CustomerId(100'000)); // the last one viewed is requested first
    }
    void theSameCustomersAgainAreShownUntilTheNewLinesCome()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        model.setSnapshot(snapshot(10), &m_zone);
        textAt(model, 0, GridColumn::Name);
        QTRY_VERIFY(!source.requests.empty());
        source.answer();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(snapshot(10), &m_zone);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(textAt(model, 0, GridColumn::Name), QStringLiteral("n1"));
        QTRY_VERIFY(!source.requests.empty()); // and requested again
    }
    void anAnswerToAnotherSnapshotIsDropped()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        model.setSnapshot(snapshot(10), &m_zone);
        textAt(model, 0, GridColumn::Name);
        QTRY_VERIFY(!source.requests.empty());
        model.setSnapshot(snapshot(5), &m_zone);
        source.answer();
        QCOMPARE(textAt(model, 0, GridColumn::Name), QString());
    }
    void phonesAreMaskedUntilRevealed()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        model.setSnapshot(snapshot(3), &m_zone);
        textAt(model, 0, GridColumn::Phone);
        QTRY_VERIFY(!source.requests.empty());
        source.answer();
        QCOMPARE(textAt(model, 1, GridColumn::Phone), QStringLiteral("138****8000"));
        model.reveal(CustomerId(2));
        QCOMPARE(textAt(model, 1, GridColumn::Phone), QStringLiteral("13800138000"));
        QCOMPARE(textAt(model, 0, GridColumn::Phone), QStringLiteral("138****8000"));
    }
    void moneyAndTagsReadWell()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        model.setSnapshot(snapshot(1), &m_zone);
        textAt(model, 0, GridColumn::Paid);
        QTRY_VERIFY(!source.requests.empty());
        source.answer();
        QCOMPARE(textAt(model, 0, GridColumn::Paid), QStringLiteral("1,234.50"));
        QCOMPARE(textAt(model, 0, GridColumn::Tags), QStringLiteral("a, b"));
    }
    void copiedRowsCannotBecomeFormulas()
    {
        ui::GridTexts texts;
        GridLine line = Source::line(CustomerId(1));
        line.name = QStringLiteral("=1+1");
        line.texts[storage::CustomerText::Remark] = QStringLiteral("two\tcells");
        const std::vector<int> columns{int(GridColumn::Name), int(GridColumn::Remark), int(GridColumn::Paid)};
        const ui::GridTexts::Table table = texts.table({line}, columns, true);
        const QStringList rows = table.tabbed.split(QLatin1Char('\n'));
        QCOMPARE(rows.at(0).split(QLatin1Char('\t')).size(), 3);
        QCOMPARE(rows.at(1), QStringLiteral("'=1+1\ttwo cells\t1,234.50"));
        QVERIFY(table.html.contains(QStringLiteral("<td>=1+1</td>"))); // plain text in HTML
    }
    void theHeaderSaysWhatRowsAreSortedBy()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        model.setSort({{QStringLiteral("owner"), false}, {QStringLiteral("paid"), true}});
        const auto title = [&](GridColumn column) {
            return model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QVERIFY(title(GridColumn::Owner).endsWith(QStringLiteral("↑1")));
        QVERIFY(title(GridColumn::Paid).endsWith(QStringLiteral("↓2")));
        QCOMPARE(title(GridColumn::Name), model.field(int(GridColumn::Name)).title);
    }
    void changedLinesAreShownAtOnce()
    {
        Source source;
        CustomerTableModel model(source.fetch());
        model.setSnapshot(snapshot(3), &m_zone);
        textAt(model, 0, GridColumn::Name);
        QTRY_VERIFY(!source.requests.empty());
        source.answer();
        GridLine line = Source::line(CustomerId(2));
        line.name = QStringLiteral("another");
        model.patch({line});
        QCOMPARE(textAt(model, 1, GridColumn::Name), QStringLiteral("another"));
        QCOMPARE(textAt(model, 0, GridColumn::Name), QStringLiteral("n1"));
    }
};

SIYU_TEST(TstCustomerTableModel, "tst_customertablemodel")
#include "tst_customertablemodel.moc"
