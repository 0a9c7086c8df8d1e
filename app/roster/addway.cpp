#include "app/roster/addway.h"

#include "storage/text/cell.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace app {

namespace {

struct Way
{
    std::string_view text;
    int code;
};

constexpr std::array ways{
    Way{"未知来源", 0},
    Way{"未知", 0},
    Way{"扫描二维码", 1},
    Way{"扫码", 1},
    Way{"二维码", 1},
    Way{"扫描名片二维码", 1},
    Way{"扫描渠道二维码", 1},
    Way{"渠道活码", 1},
    Way{"搜索手机号", 2},
    Way{"手机号搜索", 2},
    Way{"名片分享", 3},
    Way{"名片", 3},
    Way{"群聊", 4},
    Way{"手机通讯录", 5},
    Way{"微信联系人", 6},
    Way{"来自微信的添加好友申请", 7},
    Way{"来自微信好友的添加申请", 7},
    Way{"好友申请", 7},
    Way{"微信好友申请", 7},
    Way{"会议", 12},
    Way{"日程", 11},
    Way{"安装第三方应用时自动添加的客服人员", 8},
    Way{"第三方应用", 8},
    Way{"搜索邮箱", 9},
    Way{"视频号添加", 10},
    Way{"视频号", 10},
    Way{"视频号主页添加", 10},
    Way{"通过日程参与人添加", 11},
    Way{"通过会议参与人添加", 12},
    Way{"添加微信好友对应的企业微信", 13},
    Way{"通过智慧硬件专属客服添加", 14},
    Way{"通过上门服务客服添加", 15},
    Way{"通过获客链接添加", 16},
    Way{"获客链接", 16},
    Way{"获客助手", 16},
    Way{"分配", 202},
    Way{"共享", 201},
    Way{"通过定制开发添加", 17},
    Way{"通过需求回复添加", 18},
    Way{"通过第三方售前客服添加", 21},
    Way{"通过可能的商务伙伴添加", 22},
    Way{"通过接受微信账号收到的好友申请添加", 24},
    Way{"内部成员共享", 201},
    Way{"管理员分配", 202},
    Way{"管理员/负责人分配", 202},
    Way{"员工继承", 202},
};

/// Removes generic words: 通过群聊添加 and 群聊添加 become 群聊.
std::string essenceOf(std::string_view text)
{
    constexpr std::array<std::string_view, 7> around{"通过", "来自", "添加", "方式", "的", "扫描", "对方"};
    std::string rest(text);
    for (const std::string_view word : around) {
        for (std::size_t at = rest.find(word); at != std::string::npos; at = rest.find(word, at))
            rest.erase(at, word.size());
    }
    return rest;
}

const std::unordered_map<std::string, int> &essences()
{
    static const std::unordered_map<std::string, int> table = [] {
        std::unordered_map<std::string, int> result;
        for (const Way &way : ways)
            result.try_emplace(essenceOf(way.text), way.code);
        return result;
    }();
    return table;
}

} // namespace

std::optional<int> addWayFromText(std::string_view text)
{
    const auto found = std::find_if(ways.begin(), ways.end(), [text](const Way &way) { return way.text == text; });
    if (found != ways.end())
        return found->code;
    if (const auto meant = essences().find(essenceOf(text)); meant != essences().end())
        return meant->second;
    std::int64_t code = 0;
    if (storage::parseInteger(text, code) && code >= 0 && code <= 999)
        return int(code);
    return std::nullopt;
}

QString addWayText(std::int64_t code)
{
    const auto found = std::find_if(ways.begin(), ways.end(), [code](const Way &way) { return way.code == code; });
    return found == ways.end() ? QString() : QString::fromUtf8(found->text.data(), qsizetype(found->text.size()));
}

} // namespace app
