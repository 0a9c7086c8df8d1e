#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/customers/mentions.h"
#include "storage/sqlite/session.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

class TstMentions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("a.siyu"));
        Store::create(path);
        m_store = std::make_unique<Store>(path, Store::Access::Write);
    }
    void cleanup() { m_store.reset(); }

    void aWordIsFoundHoweverItIsSpelled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *name, const char *text, const char *word, bool isFound) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(word) << isFound;
        };
        row("as it is", "林月华的朋友", "林月华", true);
        row("blanks in a name", "林 月华 的朋友", "林月华", true);
        row("separators in a number", "电话 138-0013-8001", "13800138001", true);
        row("full width", "电话１３８００１３８００１", "13800138001", true);
        row("case", "friend of AMY", "amy", true);
        row("part of a word", "dreamy", "amy", false);
        row("another name", "林月", "林月华", false);
    }
    void aWordIsFoundHoweverItIsSpelled()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(bool, isFound);
        Statement(m_store->connection().prepareOnce("INSERT INTO customer(id, name, notes) VALUES(1, '王五', ?1)"))
            .bindAll(text)
            .run();
        QCOMPARE(places({word}), isFound ? QStringLiteral("customer=王五") : QString());
    }

    void everyWordIsSearchedFor()
    {
        m_store->connection().execute("INSERT INTO tag(id, name) VALUES(1, '转名字100'), (2, '转名字1')");
        QStringList words;
        for (int i = 100; i < 200; ++i)
            words.prepend(QStringLiteral("名字%1").arg(i)); // the one that occurs comes last
        QCOMPARE(places(words), QStringLiteral("tag=转名字100"));
    }

    void theUndoListIsReadByItsTexts()
    {
        sqlite::Connection &connection = m_store->connection();
        QByteArray changeset;
        {
            sqlite::Session session(connection, {QStringLiteral("customer")});
            connection.execute("INSERT INTO customer(id, name, notes, added_at) "
                               "VALUES(1, '王五', '林 月华 介绍', 1380013800100)");
            changeset = session.changeset();
        }
        connection.execute("DELETE FROM customer");
        Statement(connection.prepareOnce("INSERT INTO change(id, at, kind, title, changeset) "
                                         "VALUES(1, 1, 1, 'Edit notes', ?1)"))
            .bindAll(changeset)
            .run();
        QCOMPARE(places({QStringLiteral("林月华")}), QStringLiteral("change=Edit notes"));
        QCOMPARE(places({QStringLiteral("13800138001")}), QString()); // digits of a time are no phone number
    }

private:
    using Statement = sqlite::Statement;

    /// The first example of each table.
    QString places(const QStringList &words)
    {
        QStringList places;
        for (const Mention &mention : mentionsOf(m_store->connection(), words))
            places << mention.table + QLatin1Char('=') + mention.examples.join(QLatin1Char(','));
        return places.join(QLatin1Char(' '));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

SIYU_TEST(TstMentions, "tst_mentions")
#include "tst_mentions.moc"
