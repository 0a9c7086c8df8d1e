#include "app/assembly/samplecontent.h"

#include <array>

namespace app {

using storage::Content;

namespace {

using Category = Content::Category;
using Kind = Content::Kind;
using State = Content::State;

struct SampleItem
{
    const char *name, *body, *link;
    Category category;
    Kind kind;
    State state;
    int price; ///< in yuan; 0 for none
    int days;  ///< that it is still valid; negative: expired; 0: no end
};

constexpr std::array items{
    SampleItem{"问候", "{{name|您}}好，我是茶铺的{{owner|小助手}}，有什么想喝的随时问我。", "", Category::Script,
               Kind::Text, State::Approved, 0, 0},
    SampleItem{"价格异议", "{{name|亲}}，这款是当季头采，一泡不到三块钱。先拿小样试试，喝得惯再下单。", "",
               Category::Script, Kind::Text, State::Approved, 0, 0},
    SampleItem{"发货时间", "下午四点前的单当天发，{{city|您那边}}一般两天到。", "", Category::Script, Kind::Text,
               State::Approved, 0, 0},
    SampleItem{"复购提醒", "{{name|亲}}，上次的{{last_product|茶}}该喝完了吧？老客还是九折，要不要给您留一份？", "",
               Category::Script, Kind::Text, State::Approved, 0, 0},
    SampleItem{"售后", "真抱歉给您添麻烦了。拍张照片发我，今天之内给您处理好。", "", Category::Script, Kind::Text,
               State::Approved, 0, 0},
    SampleItem{"秋茶到货", "{{name|朋友}}，今年的秋茶到了，香气比春茶更高。点开看看茶园。",
               "https://example.com/autumn-tea", Category::Product, Kind::Link, State::Approved, 198, 45},
    SampleItem{"新茶小样", "三款新茶各一泡，喝得惯再买整盒。", "", Category::Product, Kind::Text, State::Waiting, 29,
               60},
    SampleItem{"冲泡指南", "85 度的水，第一泡 20 秒，之后每泡加 10 秒。", "", Category::Content, Kind::File,
               State::Approved, 0, 0},
    SampleItem{"茶园的一天", "早上五点，茶农已经上山。一分钟的小片，看看茶叶怎么来的。",
               "https://example.com/tea-garden", Category::Content, Kind::Link, State::Draft, 0, 0},
    SampleItem{"会员日九折", "{{name|亲}}，每月 18 号会员日，全场九折，报我名字就行。", "", Category::Welfare,
               Kind::Text, State::Approved, 0, 90},
    SampleItem{"双11券提醒", "{{name|亲}}，您的 20 元券今晚到期：{{coupon_code|见卡包}}。", "", Category::Welfare,
               Kind::Text, State::Approved, 0, -10},
    SampleItem{"满减活动", "本店最低价的一次，满 200 减 50。", "", Category::Welfare, Kind::Text, State::Draft, 0, 30},
    SampleItem{"开业特惠", "开业三天，到店有礼。", "", Category::Welfare, Kind::Text, State::Retired, 0, -60}};

} // namespace

std::vector<ContentItem> sampleContent(storage::LocalDay today)
{
    std::vector<ContentItem> library;
    for (const SampleItem &sample : items) {
        ContentItem item;
        Content &content = item.content;
        content.name = QString::fromUtf8(sample.name);
        content.body = QString::fromUtf8(sample.body);
        content.link = QString::fromUtf8(sample.link);
        content.category = sample.category;
        content.kind = sample.kind;
        content.state = sample.state;
        if (sample.price > 0)
            content.price = std::int64_t(sample.price) * 10'000;
        if (sample.days != 0)
            content.validUntil = today + sample.days;
        if (sample.kind == Kind::File)
            item.files = std::vector{ContentFile{
                {}, content.name + QStringLiteral(".txt"), QStringLiteral("text/plain"), content.body.toUtf8()}};
        library.push_back(std::move(item));
    }
    library.front().content.favourite = true;
    return library;
}

} // namespace app
