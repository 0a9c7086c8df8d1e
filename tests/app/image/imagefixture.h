#pragma once

#include "app/image/image.h"
#include "storage/store/store.h"

#include <QTemporaryDir>

#include <random>

namespace tests {

/// A small store with two team members, three channels, accounts, tags, groups and products, and helpers to fill it.
/// IDs are small numbers; days are in 2026.
class ImageFixture final
{
public:
    ImageFixture()
    {
        storage::Store::create(path());
        m_store = std::make_unique<storage::Store>(path(), storage::Store::Access::Write);
        connection().execute("PRAGMA synchronous = OFF"); // the file need not survive a crash
        connection().execute(R"(
            INSERT INTO staff(id, name) VALUES(1, '林岚'), (2, '周舟');
            INSERT INTO channel(id, name) VALUES(1, '包裹卡'), (2, '直播'), (3, '导购');
            INSERT INTO account(id, name) VALUES(1, '小思'), (2, '小语'), (3, '小福');
            INSERT INTO tag(id, name) VALUES(1, '高意向'), (2, '价格敏感'), (3, '猫粮'), (4, '狗粮');
            INSERT INTO group_chat(id, name) VALUES(1, '福利一群'), (2, '新品群');
            INSERT INTO product(id, name) VALUES(1, '猫粮 2kg'), (2, '狗粮 5kg'), (3, '罐头');
            INSERT INTO order_source(id, name) VALUES(1, '有赞'), (2, '天猫');
        )");
    }

    QString path() const { return m_folder.filePath(QStringLiteral("team.siyu")); }
    storage::sqlite::Connection &connection() { return m_store->connection(); }
    const storage::TeamZone &zone() const { return m_zone; }

    void addCustomer(std::int64_t id, const QString &name, const QString &remark = {}, const QString &phone = {})
    {
        connection()
            .prepare("INSERT INTO customer(id, name, remark) VALUES(?1, ?2, ?3)")
            ->bind(1, id)
            .bindText(2, name)
            .bindText(3, remark)
            .run();
        if (!phone.isEmpty())
            addIdentity(id, 1, phone);
    }
    void addIdentity(std::int64_t customer, int kind, const QString &value)
    {
        connection().prepare("INSERT INTO identity VALUES(?1, ?2, ?3)")->bindAll(customer, kind, value).run();
    }

    /// Loads into `image`; fails the test on errors.
    static void ensure(app::Image &image, storage::sqlite::Connection &connection, app::Image::Parts parts)
    {
        app::QuietJobContext job;
        const auto done = image.ensure(connection, parts, job);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message + done.error().detail));
    }

private:
    QTemporaryDir m_folder;
    storage::TeamZone m_zone;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace tests
