#include "storage/error.h"
#include "app/imports/erasedpeople.h"
#include "storage/customers/erasurestore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::ErasedPeople;
using storage::ErasureMark;
using storage::IdentityKind;
using tests::StoreFixture;

/// Which cells of a file name someone who was erased.
class TstErasedPeople : public QObject
{
    Q_OBJECT

private slots:
    void anIdentityIsRecognisedByWhatItLooksLike_data();
    void anIdentityIsRecognisedByWhatItLooksLike();
    void aNameIsRecognisedInEverySpelling();
    void erasuresTellWhichKindsToAskFor();

private:
    /// Whether the cells are recognised if a person with this one mark was erased.
    static bool areIn(const QString &mark, std::initializer_list<std::string_view> cells)
    {
        StoreFixture fixture;
        storage::ErasureStore store(fixture.connection());
        storage::Erasure erasure;
        erasure.salt = "salt";
        erasure.hashes << ErasureMark::hash(erasure.salt, mark);
        store.add(erasure);
        return ErasedPeople(fixture.connection()).areIn({cells.begin(), cells.size()});
    }
};

void TstErasedPeople::anIdentityIsRecognisedByWhatItLooksLike_data()
{
    QTest::addColumn<IdentityKind>("kind");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("isTheirs");
    const auto row = [](IdentityKind kind, const char *value, const char *cell, bool isTheirs = true) {
        QTest::addRow("%s in %s", value, cell) << kind << QByteArray(value) << QByteArray(cell) << isTheirs;
    };
    row(IdentityKind::Phone, "8613800138000", "13800138000");
    row(IdentityKind::Phone, "8613800138000", "电话 138-0013-8000 转");
    row(IdentityKind::Phone, "8613800138000", "13800138001", false);
    row(IdentityKind::Phone, "862158888888", "021-58888888", false); // a house's
    row(IdentityKind::ExternalUserId, "wmAbc_123-4567890", "wmAbc_123-4567890");
    row(IdentityKind::ExternalUserId, "wmAbc_123-4567890", "ｗｍAbc_123-4567890");
    row(IdentityKind::ExternalUserId, "EXT00042", " EXT00042 ");
    row(IdentityKind::UnionId, "o6_bmasdasdsad6", "o6_bmasdasdsad6");
    row(IdentityKind::UnionId, "ozAAA-1", "ozAAA-1");
    row(IdentityKind::Email, "a.b+c@example.com", "A.B+C@Example.com");
    row(IdentityKind::Email, "a.b+c@example.com", "a.b+c＠example.com");
    row(IdentityKind::Taobao, "茶小姐2026", "茶小姐2026");
    row(IdentityKind::Taobao, "tb12345_88", "tb12345_88");
    row(IdentityKind::Youzan, "10086420", "10086420");
    row(IdentityKind::Youzan, "yzOpen_Ab12", "yzOpen_Ab12");
    row(IdentityKind::Shop, "jd 买家 7", "jd 买家 7");
    row(IdentityKind::Shop, "70012345", "7001２345");
    row(IdentityKind::Douyin, "喝茶的😀人", "喝茶的😀人");
    row(IdentityKind::Pinduoduo, "pdd30011223", "pdd30011223");
    row(IdentityKind::WeChat, "wxid_tea2026", "wxid_tea2026");
    row(IdentityKind::WeChat, "13800138000", "13800138000");
    row(IdentityKind::MemberNumber, "VIP.2026/0001", "VIP.2026/0001");
    row(IdentityKind::MemberNumber, "2026-0001", "2026-0001");
    row(IdentityKind::MemberNumber, "1234", "1234", false); // also an amount
    row(IdentityKind::MemberNumber, "VIP.2026/0001", "VIP.2026/0002", false);
}

void TstErasedPeople::anIdentityIsRecognisedByWhatItLooksLike()
{
    QFETCH(IdentityKind, kind);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, cell);
    QFETCH(bool, isTheirs);
    const QString mark = ErasureMark::identity(int(kind), value.toStdString());
    const std::string_view text(cell.constData(), std::size_t(cell.size()));
    QCOMPARE(areIn(mark, {"2026-03-01", "", text, "39.90"}), isTheirs);
}

void TstErasedPeople::aNameIsRecognisedInEverySpelling()
{
    const QString mark = ErasureMark::name("Ａnn 曾小贤");
    QVERIFY(areIn(mark, {"ann 曾小贤"}));
    QVERIFY(areIn(mark, {"7", "  ANN  曾小贤 "}));
    QVERIFY(!areIn(mark, {"曾小贤", "ann"}));
}

void TstErasedPeople::erasuresTellWhichKindsToAskFor()
{
    const auto erasure = [](const QStringList &marks) {
        storage::Erasure one;
        one.id = 1;
        one.salt = "salt";
        for (const QString &mark : marks)
            one.hashes << ErasureMark::hash(one.salt, mark);
        return one;
    };
    const int phone = int(IdentityKind::Phone), member = int(IdentityKind::MemberNumber);
    const QStringList marks{ErasureMark::identity(member, "A1234"), ErasureMark::name("曾小贤")};
    const storage::Erasure told = erasure(ErasureMark::withKinds(marks));
    const storage::Erasure older = erasure({ErasureMark::identity(phone, "8613800138000")});
    QVERIFY(storage::ErasedMarks({told}).holdsIdentity(member, "A1234"));
    QVERIFY(storage::ErasedMarks({told, older}).holdsIdentity(phone, "8613800138000"));
    QVERIFY(storage::ErasedMarks({older, told}).holdsIdentity(member, "A1234"));
    // Phones are not asked for: none of theirs was told.
    const storage::Erasure wrong =
        erasure(ErasureMark::withKinds(marks) << ErasureMark::identity(phone, "8613800138000"));
    QVERIFY(!storage::ErasedMarks({wrong}).holdsIdentity(phone, "8613800138000"));
}

SIYU_TEST(TstErasedPeople, "tst_erasedpeople")
#include "tst_erasedpeople.moc"
