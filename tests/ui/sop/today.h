#pragma once

#include "tests/app/storefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/sop/todaypage.h"

#include <QLabel>
#include <QListView>

namespace tests {

/// The window on its first page, driven by keys.
class Today final
{
public:
    explicit Today(UiFixture::Content content = UiFixture::Content::Sample) : fixture(content) { list()->setFocus(); }

    UiFixture fixture;

    ui::TodayPage *page() { return static_cast<ui::TodayPage *>(fixture.window().page(QStringLiteral("today"))); }
    QListView *list() { return fixture.find<QListView>("taskList"); }
    storage::TaskId current() { return page()->currentTask(); }
    QString label(const char *name) { return fixture.find<QLabel>(name)->text(); }
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
    /// Changes the store as another part of the program would.
    void execute(const QByteArray &sql)
    {
        fixture.workspace().edit([sql](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            store.connection().execute(sql.constData());
            return {};
        });
        fixture.settle();
    }
    /// What is left of the day becomes one mass send of one account, and the current card.
    void makeMassSend()
    {
        execute(
            "UPDATE task SET via = 2, text = '会员日：全场包邮', plan_id = (SELECT min(plan_id) FROM task), step = 0, "
            "cycle = id & 1048575, staff_id = 1, planned_day = 20779, account_id = (SELECT min(id) FROM account) WHERE "
            "state = 1");
    }
    void reopen(storage::UtcMs now = StoreFixture::now)
    {
        const QString path = fixture.workspace().path();
        fixture.workspace().close();
        fixture.settle();
        QSignalSpy opened(&fixture.workspace(), &app::Workspace::opened);
        fixture.workspace().open(path, app::Workspace::Door::Open, now);
        QVERIFY(opened.wait(20'000));
        fixture.settle();
    }
};

} // namespace tests
