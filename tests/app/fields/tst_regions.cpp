#include "app/fields/regions.h"
#include "tests/testmain.h"

#include <QRandomGenerator>

using namespace app;

class TstRegions : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreRecognised_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("place");
        const std::pair<const char *, const char *> cases[] = {
            {"广东深圳", "广东省/深圳市/"},
            {"广东省深圳市南山区科技园1号", "广东省/深圳市/南山区"},
            {"深圳市", "广东省/深圳市/"},
            {"深圳南山", "广东省/深圳市/南山区"},
            {"广东-深圳", "广东省/深圳市/"},
            {"广东 深圳 南山区", "广东省/深圳市/南山区"},
            {"440300", "广东省/深圳市/"},
            {"440305", "广东省/深圳市/南山区"},
            {"44", "广东省//"},
            {"广东", "广东省//"},
            {"中国广东省广州市天河区", "广东省/广州市/天河区"},
            {"北京", "北京市/北京市/"},
            {"北京市朝阳区", "北京市/北京市/朝阳区"},
            {"北京市北京市海淀区", "北京市/北京市/海淀区"},
            {"北京市市辖区海淀区", "北京市/北京市/海淀区"},
            {"上海浦东新区", "上海市/上海市/浦东新区"},
            {"重庆市云阳县", "重庆市/重庆市/云阳县"},
            {"吉林", "吉林省//"},
            {"吉林市", "吉林省/吉林市/"},
            {"吉林省吉林市船营区", "吉林省/吉林市/船营区"},
            {"辽宁朝阳", "辽宁省/朝阳市/"},
            {"内蒙古呼和浩特", "内蒙古自治区/呼和浩特市/"},
            {"广西南宁", "广西壮族自治区/南宁市/"},
            {"新疆乌鲁木齐市天山区", "新疆维吾尔自治区/乌鲁木齐市/天山区"},
            {"延边", "吉林省/延边朝鲜族自治州/"},
            {"湖北仙桃", "湖北省/仙桃市/"},
            {"海南三亚", "海南省/三亚市/"},
            {"香港", "香港特别行政区//"},
            {"浦东新区", "上海市/上海市/浦东新区"},
            {"南山区", "//"},
            {"火星", "//"},
            {"", "//"},
            {"999999", "//"},
        };
        for (const auto &[address, place] : cases)
            QTest::newRow(*address ? address : "empty") << QString::fromUtf8(address) << QString::fromUtf8(place);
    }
    void addressesAreRecognised()
    {
        QFETCH(QString, address);
        QFETCH(QString, place);
        const Regions::Place found = m_regions.parse(address);
        QCOMPARE(QStringList({found.province, found.city, found.district}).join(QLatin1Char('/')), place);
    }

    void anyTextIsTaken()
    {
        static const QString alphabet = QStringLiteral("广东深圳市省区北京吉林- /4自治县");
        QRandomGenerator random(2);
        for (int i = 0; i < 5000; ++i) {
            QString address;
            for (int length = random.bounded(8); length > 0; --length)
                address += alphabet[random.bounded(int(alphabet.size()))];
            const Regions::Place place = m_regions.parse(address);
            QVERIFY(!place.province.isEmpty() || (place.city.isEmpty() && place.district.isEmpty()));
        }
    }

private:
    Regions m_regions;
};

SIYU_TEST(TstRegions, "tst_regions")
#include "tst_regions.moc"
