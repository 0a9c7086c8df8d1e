#include "app/assembly/undoservice.h"
#include "app/content/contentapproval.h"
#include "app/content/contentservice.h"
#include "storage/team/staffstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::ContentApproval;
using app::ContentItem;
using app::ContentService;
using app::ErrorKind;
using storage::Content;
using storage::Staff;
using storage::StaffId;
using tests::StoreFixture;
using State = Content::State;

namespace {

Content text(const QString &name, State state = State::Draft)
{
    Content content;
    content.name = name;
    content.body = QStringLiteral("x");
    content.state = state;
    return content;
}

app::ContentFile picture(const QByteArray &bytes)
{
    return {{}, QString::fromLatin1(bytes) + QStringLiteral(".png"), QStringLiteral("image/png"), bytes};
}

} // namespace

class TstContentApproval : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        storage::StaffStore team(m_fixture->connection());
        m_fixture->connection().execute("BEGIN");
        m_manager = team.add({{}, QStringLiteral("manager"), Staff::AccessRole::Manager, {}, true});
        m_operator = team.add({{}, QStringLiteral("operator"), Staff::AccessRole::Operator, {}, true});
        m_viewer = team.add({{}, QStringLiteral("viewer"), Staff::AccessRole::Viewer, {}, true});
        m_fixture->connection().execute("COMMIT");
    }

    void aDraftIsSubmittedApprovedAndRetired()
    {
        as(m_operator);
        const auto id = *library().save(text(QStringLiteral("a")));
        QVERIFY(approval().submit(id));
        QCOMPARE(read(id).state, State::Waiting);
        QCOMPARE(approval().approve(id).error().kind, ErrorKind::Invalid); // an operator
        as(m_manager);
        QVERIFY(approval().approve(id));
        QCOMPARE(read(id).state, State::Approved);
        QCOMPARE(read(id).decidedBy, m_manager);
        QCOMPARE(read(id).decidedAt, std::optional(StoreFixture::now));
        QVERIFY(approval().retire(id, false));
        QCOMPARE(read(id).state, State::Retired);
        QCOMPARE(approval().submit(id).error().kind, ErrorKind::Invalid); // not a draft
    }
    void whatIsReturnedSaysWhy()
    {
        const auto id = *library().save(text(QStringLiteral("a"), State::Waiting));
        QCOMPARE(approval().giveBack(id, QStringLiteral("  ")).error().kind, ErrorKind::Invalid);
        QVERIFY(approval().giveBack(id, QStringLiteral("shorter")));
        QCOMPARE(read(id).state, State::Draft);
        QCOMPARE(read(id).note, QStringLiteral("shorter"));
        QVERIFY(approval().submit(id));
        QVERIFY(read(id).note.isEmpty());
    }
    void eachStepIsUndoneAndRedone()
    {
        const auto id = *library().save(text(QStringLiteral("a")));
        const std::vector<std::function<app::Result<void>()>> steps{
            [&] { return approval().submit(id); },
            [&] { return approval().giveBack(id, QStringLiteral("why")); },
            [&] { return approval().approve(id); },
            [&] { return library().setFavourite(id, true); },
            [&] {
                ContentItem item{read(id), std::vector{picture("tea"), picture("cup")}};
                item.content.waivers = {{QStringLiteral("最佳"), QStringLiteral("prize"), {}, 0}};
                item.content.price = 10'000;
                item.content.validUntil = 20'000;
                const auto saved = library().save(item);
                return saved ? app::Result<void>() : tl::unexpected<app::Error>(saved.error());
            },
            [&] {
                const auto retired = approval().retire(id, false);
                return retired ? app::Result<void>() : tl::unexpected<app::Error>(retired.error());
            }};
        std::vector<QByteArray> states{m_fixture->dump()};
        for (const auto &step : steps) {
            const auto done = step();
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QVERIFY(m_fixture->dump() != states.back());
            states.push_back(m_fixture->dump());
        }
        for (std::size_t i = steps.size(); i-- > 0;) {
            QVERIFY(app::UndoService(m_fixture->store()).undo(m_fixture->job()));
            QCOMPARE(m_fixture->dump(), states[i]);
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            QVERIFY(app::UndoService(m_fixture->store()).redo(m_fixture->job()));
            QCOMPARE(m_fixture->dump(), states[i]);
        }
    }

    void onlyAManagerApproves_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("isManaged");
        QTest::addColumn<bool>("mayEdit");
        QTest::addColumn<bool>("mayApprove");
        QTest::newRow("the manager") << QStringLiteral("manager") << true << true << true;
        QTest::newRow("an operator") << QStringLiteral("operator") << true << true << false;
        QTest::newRow("an operator without a manager") << QStringLiteral("operator") << false << true << true;
        QTest::newRow("a viewer") << QStringLiteral("viewer") << true << false << false;
        QTest::newRow("a viewer without a manager") << QStringLiteral("viewer") << false << false << false;
        QTest::newRow("nobody named") << QString() << true << true << true;
    }
    void onlyAManagerApproves()
    {
        QFETCH(QString, who);
        QFETCH(bool, isManaged);
        QFETCH(bool, mayEdit);
        QFETCH(bool, mayApprove);
        const auto id = *library().save(text(QStringLiteral("a")));
        if (!isManaged)
            m_fixture->connection().execute("UPDATE staff SET active = 0 WHERE access_role = 1");
        const auto person = storage::StaffStore(m_fixture->connection()).byName(who);
        as(person ? person->id : StaffId());
        const QByteArray before = m_fixture->dump();
        QCOMPARE(bool(library().save(text(QStringLiteral("b")))), mayEdit);
        QCOMPARE(bool(library().setFavourite(id, true)), mayEdit);
        QCOMPARE(bool(approval().submit(id)), mayEdit);
        QCOMPARE(bool(approval().approve(id)), mayApprove);
        QCOMPARE(bool(approval().giveBack(id, QStringLiteral("why"))), mayApprove);
        QCOMPARE(bool(approval().retire(id, false)), mayEdit);
        if (!mayEdit)
            QCOMPARE(m_fixture->dump(), before);
    }
    void anApprovedTextThatAnOperatorChangesIsADraftAgain()
    {
        as(m_manager);
        Content content = text(QStringLiteral("a"), State::Approved);
        content.id = *library().save(content);
        as(m_operator);
        content = read(content.id);
        content.price = 10'000; // not the text
        QVERIFY(library().save(content));
        QCOMPARE(read(content.id).state, State::Approved);
        QCOMPARE(read(content.id).decidedBy, m_manager);
        content.body = QStringLiteral("y");
        QVERIFY(library().save(content));
        QCOMPARE(read(content.id).state, State::Draft);
        QVERIFY(!read(content.id).decidedBy);
        as(m_manager);
        content.body = QStringLiteral("z");
        QVERIFY(library().save(content)); // a manager's change is approved by it
        QCOMPARE(read(content.id).state, State::Approved);
        as(m_operator);
        QVERIFY(library().save(ContentItem{read(content.id), std::vector{picture("tea")}}));
        QCOMPARE(read(content.id).state, State::Draft);
    }
    void aNewItemOfAnOperatorWaits()
    {
        as(m_operator);
        const auto id = *library().save(text(QStringLiteral("a"), State::Approved));
        QCOMPARE(read(id).state, State::Waiting);
        QVERIFY(library().add({text(QStringLiteral("b"), State::Approved)}));
        QCOMPARE(library().byName(QStringLiteral("b"))->state, State::Waiting);
    }
    void anItemWithNothingToSendIsNotApproved()
    {
        Content image = text(QStringLiteral("a"));
        image.kind = Content::Kind::Image;
        image.id = *library().save(image);
        QCOMPARE(approval().approve(image.id).error().kind, ErrorKind::Invalid);
        QVERIFY(library().save(ContentItem{image, std::vector{picture("tea")}}));
        QVERIFY(approval().approve(image.id));
        Content link = text(QStringLiteral("b"));
        link.kind = Content::Kind::Link;
        link.id = *library().save(link);
        QCOMPARE(approval().submit(link.id).error().kind, ErrorKind::Invalid);
    }
    void anItemOfAnActivePlanIsRetiredOnlyAfterAQuestion()
    {
        const auto id = *library().save(text(QStringLiteral("a"), State::Approved));
        const auto addPlan = [&](int plan, const char *name, int state) {
            const QString steps = QStringLiteral("{\"steps\":[{\"content\":[\"#%1\"]}]}").arg(id.value);
            m_fixture->connection()
                .prepare("INSERT INTO plan(id, name, kind, state, definition) VALUES(?1, ?2, 1, ?3, ?4)")
                ->bindAll(plan, QString::fromUtf8(name), state, steps)
                .run();
        };
        addPlan(1, "welcome", 2);
        addPlan(2, "later", 1);
        const QByteArray before = m_fixture->dump();
        const auto refused = approval().retire(id, false);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("welcome")));
        QVERIFY(!refused.error().message.contains(QStringLiteral("later")));
        QCOMPARE(library().retire(QStringLiteral("a")).error().kind, ErrorKind::Conflict);
        QCOMPARE(m_fixture->dump(), before);
        const auto retired = approval().retire(id, true);
        QCOMPARE(retired->size(), std::size_t(2));
        QCOMPARE(read(id).state, State::Retired);
    }

    void attachmentsAreStoredOnceAndGoWithTheirLastUse()
    {
        const auto a =
            *library().save(ContentItem{text(QStringLiteral("a")), std::vector{picture("tea"), picture("cup")}});
        const auto b = *library().save(ContentItem{text(QStringLiteral("b")), std::vector{picture("tea")}});
        const auto ofA = *library().attachments(a);
        QCOMPARE(ofA.size(), std::size_t(2));
        QCOMPARE(library().attachments(b)->front().id, ofA[0].id);
        QCOMPARE(*library().bytes(ofA[0].id), QByteArray("tea"));
        Content content = read(a);
        content.body = QStringLiteral("y");
        QVERIFY(library().save(content)); // without files: they stay
        QCOMPARE(library().attachments(a)->size(), std::size_t(2));
        QVERIFY(library().save(ContentItem{content, std::vector{app::ContentFile{ofA[1].id, {}, {}, {}}}}));
        QCOMPARE(*library().attachments(a), std::vector{ofA[1]});
        QVERIFY(library().save(ContentItem{content, std::vector<app::ContentFile>()}));
        QCOMPARE(m_fixture->connection().integer("SELECT count(*) FROM attachment"), 1);
    }
    void badInputIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<int>("what");
        int what = 0;
        for (const char *name : {"negative price", "ends before it begins", "too many", "empty file", "too large"})
            QTest::newRow(name) << what++;
    }
    void badInputIsRefusedAndChangesNothing()
    {
        QFETCH(int, what);
        ContentItem item{text(QStringLiteral("a")), {}};
        if (what == 0) {
            item.content.price = -1;
        } else if (what == 1) {
            item.content.validFrom = 10;
            item.content.validUntil = 9;
        } else if (what == 2) {
            item.files.emplace();
            for (int i = 0; i <= ContentService::maxPictures; ++i)
                item.files->push_back(picture(QByteArray::number(i)));
        } else if (what == 3) {
            item.files = std::vector{picture("")};
        } else {
            item.files = std::vector{picture(QByteArray(storage::AttachmentStore::maxSize + 1, 'x'))};
        }
        const QByteArray before = m_fixture->dump();
        QCOMPARE(library().save(item).error().kind, ErrorKind::Invalid);
        QCOMPARE(library().add(std::vector{ContentItem{text(QStringLiteral("b")), {}}, item}).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(m_fixture->dump(), before);
    }
    void aWaiverSaysWhoDecidedItAndWhen()
    {
        as(m_manager);
        Content content = text(QStringLiteral("a"));
        content.waivers = {{QStringLiteral("最佳"), QStringLiteral("prize"), {}, 0}};
        content.id = *library().save(content);
        const storage::TermWaiver expected{QStringLiteral("最佳"), QStringLiteral("prize"), m_manager,
                                           StoreFixture::now};
        QCOMPARE(read(content.id).waivers, std::vector{expected});
        as(m_operator);
        QVERIFY(library().save(read(content.id)));
        QCOMPARE(read(content.id).waivers, std::vector{expected});
    }

private:
    void as(StaffId person) { m_fixture->store().setActor(person); }
    ContentService library() { return ContentService(m_fixture->store()); }
    ContentApproval approval() { return ContentApproval(m_fixture->store()); }
    Content read(storage::ContentId id) { return *storage::ContentStore(m_fixture->connection()).byId(id); }

    std::unique_ptr<StoreFixture> m_fixture;
    StaffId m_manager, m_operator, m_viewer;
};

SIYU_TEST(TstContentApproval, "tst_contentapproval")
#include "tst_contentapproval.moc"
