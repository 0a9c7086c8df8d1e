#pragma once

#include "app/customers/customereditservice.h"
#include "tests/app/storefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/sop/todaypage.h"

#include <QLabel>
#include <QListView>
#include <QStatusBar>

namespace tests {

/// The window on its first page, used by keyboard.
class Today final
{
public:
    explicit Today(UiFixture::Content content = UiFixture::Content::Sample) : fixture(content) { list()->setFocus(); }

    UiFixture fixture;

    ui::TodayPage *page() { return static_cast<ui::TodayPage *>(fixture.window().page(QStringLiteral("today"))); }
    QListView *list() { return fixture.find<QListView>("taskList"); }
    storage::TaskId current() { return page()->currentTask(); }
    QString label(const char *name) { return fixture.find<QLabel>(name)->text(); }
    /// What the status bar says.
    QString said() { return fixture.window().statusBar()->currentMessage(); }
    void key(Qt::Key key) { QTest::keyClick(list(), key); }
    void keys(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key one : keys)
            key(one);
        fixture.settle();
    }
    storage::TaskState state(storage::TaskId id)
    {
        return storage::TaskState(
            fixture.integer(QStringLiteral("SELECT state FROM task WHERE id = %1").arg(id.value).toUtf8()));
    }
    storage::CustomerId customerOf(storage::TaskId id)
    {
        return storage::CustomerId(
            fixture.integer(QStringLiteral("SELECT customer_id FROM task WHERE id = %1").arg(id.value).toUtf8()));
    }
    /// Changes a field of a customer as another page would.
    void edit(storage::CustomerId customer, const QString &field, const QString &value)
    {
        fixture.workspace().edit([=](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            const auto set = app::CustomerEditService(store).apply({{customer, field, value}});
            return set ? app::Result<void>() : tl::unexpected<app::Error>(set.error());
        });
        fixture.settle();
    }
    /// Changes the store as another part of the program would.
    void execute(const QByteArray &sql)
    {
        fixture.workspace().edit([sql](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            store.connection().execute(sql.constData());
            return {};
        });
        fixture.settle();
    }
    /// Turns the rest of the day into one mass send per account, the first of them the current card.
    void makeMassSend()
    {
        execute(
            "UPDATE task SET via = 2, text = '会员日：全场包邮', plan_id = (SELECT min(plan_id) FROM task), step = 0, "
            "cycle = id & 1048575, staff_id = 1, planned_day = 20779 WHERE state = 1");
    }
    void reopen(storage::UtcMs now = StoreFixture::now)
    {
        const QString path = fixture.workspace().path();
        fixture.workspace().close();
        fixture.settle();
        QSignalSpy opened(&fixture.workspace(), &app::Workspace::opened);
        fixture.workspace().open(path, app::Workspace::OpenMode::Open, now);
        QVERIFY(opened.wait(20'000));
        fixture.settle();
    }
};

} // namespace tests
