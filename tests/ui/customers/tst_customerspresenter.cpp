#include "tests/testmain.h"
#include "app/segments/customfields.h"
#include "tests/ui/uifixture.h"
#include "ui/customers/customerspresenter.h"

#include <QSignalSpy>

using app::GridName;
using app::GridView;
using storage::CustomerId;
using tests::UiFixture;
using ui::CustomersPresenter;
using Asked = CustomersPresenter::Asked;
using Ids = std::vector<CustomerId>;

namespace {

/// A presenter, and what it passed on.
struct Watched
{
    explicit Watched(app::Workspace &workspace) : presenter(workspace)
    {
        QObject::connect(&presenter, &CustomersPresenter::customersChanged, &presenter,
                         [this](const app::GridAnswer &answer, Asked why) {
                             answers.push_back(answer);
                             reasons.push_back(why);
                         });
        QObject::connect(&presenter, &CustomersPresenter::profileChanged, &presenter,
                         [this](CustomerId customer, const app::FullProfile &profile) {
                             profiles.push_back(customer);
                             names << profile.basics.texts[storage::CustomerText::Name];
                         });
        QObject::connect(&presenter, &CustomersPresenter::profileFailed, &presenter,
                         [this](CustomerId customer) { missing.push_back(customer); });
    }

    CustomersPresenter presenter;
    std::vector<app::GridAnswer> answers;
    std::vector<Asked> reasons;
    Ids profiles, missing;
    QStringList names;
};

GridView searching(const QString &text)
{
    GridView view;
    view.search = text;
    return view;
}

/// The first `count` customers of the store.
Ids customers(UiFixture &fixture, int count)
{
    Ids ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(CustomerId(
            fixture.integer(QStringLiteral("SELECT id FROM customer WHERE status <> 3 ORDER BY id LIMIT 1 OFFSET %1")
                                .arg(i)
                                .toUtf8())));
    return ids;
}

} // namespace

class TstCustomersPresenter : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheNewestQuestionIsAnswered()
    {
        UiFixture fixture;
        Watched watched(fixture.workspace());
        QCOMPARE(watched.presenter.everybody(), std::int64_t(-1));
        watched.presenter.askCustomers({}, {}, Asked::Anew);
        watched.presenter.askCustomers(searching(QStringLiteral("zzzzzz")), {}, Asked::Anew);
        fixture.settle();
        QCOMPARE(int(watched.answers.size()), 1);
        QVERIFY(watched.answers.front().customers->empty());
        QCOMPARE(watched.presenter.everybody(), fixture.integer("SELECT count(*) FROM customer WHERE status <> 3"));
    }
    /// The results of a question are new although it was asked once more for another order before it was answered.
    void anotherOrderDoesNotHideThatResultsAreNew()
    {
        UiFixture fixture;
        Watched watched(fixture.workspace());
        watched.presenter.askCustomers({}, {}, Asked::Anew);
        watched.presenter.askCustomers({}, {}, Asked::InOrder);
        fixture.settle();
        watched.presenter.askCustomers({}, {}, Asked::InOrder);
        fixture.settle();
        QCOMPARE(watched.reasons, (std::vector{Asked::Anew, Asked::InOrder}));
    }
    void theWantedCustomerIsWantedUntilItIsThere()
    {
        UiFixture fixture;
        Watched watched(fixture.workspace());
        const Ids some = customers(fixture, 2);
        watched.presenter.want(some[1]);
        const auto ask = [&](const GridView &view) {
            watched.presenter.askCustomers(view, {some[0]}, Asked::Anew);
            fixture.settle();
            return watched.answers.back().rows;
        };
        QCOMPARE(ask(searching(QStringLiteral("zzzzzz"))), (std::vector<std::int64_t>{-1, -1}));
        const std::vector<std::int64_t> rows = ask({});
        QCOMPARE((*watched.answers.back().customers)[std::size_t(rows[0])], some[0]);
        QCOMPARE((*watched.answers.back().customers)[std::size_t(rows[1])], some[1]);
        QCOMPARE(ask({}).back(), std::int64_t(-1)); // nobody is wanted any more
    }
    void otherCustomersWaitForTheCellEditor()
    {
        UiFixture fixture;
        Watched watched(fixture.workspace());
        bool isEditing = false;
        watched.presenter.setEditing([&] { return isEditing; });
        const auto ask = [&](const GridView &view) {
            watched.presenter.askCustomers(view, {}, Asked::Anew);
            fixture.settle();
            return int(watched.answers.size());
        };
        QCOMPARE(ask({}), 1);
        isEditing = true;
        QCOMPARE(ask({}), 2); // the same customers do not disturb
        const std::int64_t before = watched.presenter.everybody();
        watched.presenter.want(watched.answers.back().customers->front());
        QCOMPARE(ask(searching(QStringLiteral("zzzzzz"))), 2);
        QVERIFY(watched.presenter.isOverdue());
        QCOMPARE(watched.presenter.everybody(), before);
        isEditing = false;
        QCOMPARE(ask({}), 3);
        QVERIFY(!watched.presenter.isOverdue());
        QVERIFY(watched.answers.back().rows.back() >= 0); // still wanted
    }
    void customersInBetweenAreSkipped()
    {
        UiFixture fixture;
        Watched watched(fixture.workspace());
        const Ids some = customers(fixture, 4);
        for (const CustomerId customer : some)
            watched.presenter.askProfile(customer);
        fixture.settle();
        QCOMPARE(watched.profiles, Ids{some.back()});
        QVERIFY(!watched.names.front().isEmpty());
        watched.presenter.askProfile(some.front());
        watched.presenter.askProfile(some.front()); // changed meanwhile: read again, told once
        fixture.settle();
        QCOMPARE(watched.profiles, (Ids{some.back(), some.front()}));
        const CustomerId nobody(fixture.integer("SELECT max(id) + 1 FROM customer"));
        watched.presenter.askProfile(nobody);
        fixture.settle();
        QCOMPARE(int(watched.profiles.size()), 2);
        QCOMPARE(watched.missing, Ids{nobody});
    }
    void nothingArrivesAfterClearing()
    {
        UiFixture fixture;
        Watched watched(fixture.workspace());
        CustomersPresenter &presenter = watched.presenter;
        QSignalSpy settings(&presenter, &CustomersPresenter::settingChanged),
            examples(&presenter, &CustomersPresenter::exampleFound);
        const Ids some = customers(fixture, 2);
        const auto askAll = [&] {
            presenter.askSetting();
            presenter.askCustomers({}, {}, Asked::Anew);
            presenter.askProfile(some[0]);
            presenter.askProfile(some[1]);
            presenter.askExample();
        };
        askAll();
        presenter.clear();
        fixture.settle();
        QCOMPARE(settings.count() + examples.count(), 0);
        QVERIFY(watched.answers.empty() && watched.profiles.empty());
        QVERIFY(presenter.tagNames().isEmpty());
        askAll();
        fixture.settle();
        QCOMPARE(settings.count(), 1);
        QCOMPARE(examples.count(), 1);
        QCOMPARE(int(watched.answers.size()), 1);
        QCOMPARE(watched.profiles, Ids{some[1]});
        QVERIFY(!presenter.tagNames().isEmpty());
        presenter.clear();
        QVERIFY(presenter.tagNames().isEmpty());
        QCOMPARE(presenter.everybody(), std::int64_t(-1));
    }
    void theSettingGivesTheColumns()
    {
        UiFixture fixture;
        CustomersPresenter presenter(fixture.workspace());
        QCOMPARE(presenter.fields(), app::gridFields({}));
        fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) {
            return app::CustomFields(store).add(QStringLiteral("Shoe size"), storage::CustomField::Kind::Number, {});
        });
        fixture.settle();
        presenter.askSetting();
        fixture.settle();
        QCOMPARE(presenter.fields().size(), app::gridFields({}).size() + 1);
        QCOMPARE(presenter.fields().back().title, QStringLiteral("Shoe size"));
        GridView view;
        view.sort = {{presenter.fields().back().key, true}, {QStringLiteral("gone"), false}};
        QCOMPARE(int(presenter.question(view).order.size()), 1); // a column that is gone sorts nothing
    }
    void aViewIsAQuestion()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        const CustomersPresenter presenter(fixture.workspace());
        GridView view = searching(QStringLiteral("wang"));
        view.filters = {{GridName::Kind::Segment, QStringLiteral("Sleeping")},
                        {GridName::Kind::Tag, QStringLiteral("VIP")},
                        {GridName::Kind::Owner, QStringLiteral("Li")},
                        {GridName::Kind::Tag, QStringLiteral("New")}};
        view.quick = {{QStringLiteral("remark"), QStringLiteral("x")}};
        const app::GridQuestion question = presenter.question(view);
        QCOMPARE(question.search, QStringLiteral("wang"));
        QCOMPARE(question.segments, QStringList{QStringLiteral("Sleeping")});
        QCOMPARE(question.tags, (QStringList{QStringLiteral("VIP"), QStringLiteral("New")}));
        QCOMPARE(question.owners, QStringList{QStringLiteral("Li")});
        QCOMPARE(question.quick, view.quick);
        QVERIFY(question.order.empty());
    }
    void clicksSortAsInSpreadsheets()
    {
        using Sort = std::vector<GridView::SortKey>;
        const QString name = QStringLiteral("name"), paid = QStringLiteral("paid");
        const auto click = &CustomersPresenter::sortedBy;
        QCOMPARE(click({}, name, false), (Sort{{name, false}}));
        QCOMPARE(click({{name, false}}, name, false), (Sort{{name, true}}));
        QCOMPARE(click({{name, true}}, name, false), (Sort{{name, false}}));
        QCOMPARE(click({{name, true}, {paid, false}}, paid, false), (Sort{{paid, true}}));
        QCOMPARE(click({{name, true}}, paid, true), (Sort{{name, true}, {paid, false}}));
        QCOMPARE(click({{name, true}, {paid, false}}, paid, true), (Sort{{name, true}, {paid, true}}));
        QCOMPARE(click({{name, true}, {paid, true}}, paid, true), (Sort{{name, true}}));
    }
    void filtersBecomeASegment()
    {
        UiFixture fixture;
        CustomersPresenter presenter(fixture.workspace());
        QSignalSpy failures(&presenter, &CustomersPresenter::failed);
        std::vector<app::SavedFilter> saved;
        connect(&presenter, &CustomersPresenter::segmentSaved, this,
                [&saved](const app::SavedFilter &filter) { saved.push_back(filter); });
        presenter.saveAsSegment(searching(QStringLiteral("a")), QStringLiteral("With an a"));
        fixture.settle();
        QCOMPARE(int(saved.size()), 1);
        QVERIFY(saved.front().isFrozen);
        presenter.saveAsSegment(searching(QStringLiteral("b")), QStringLiteral("With an a"));
        fixture.settle();
        QCOMPARE(int(saved.size()), 1);
        QCOMPARE(failures.count(), 1); // the name is taken
    }
};

SIYU_TEST(TstCustomersPresenter, "tst_customerspresenter")
#include "tst_customerspresenter.moc"
