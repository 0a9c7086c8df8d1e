#include "app/fields/customerwords.h"

#include "storage/customers/customerrecord.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

std::int64_t genderFromText(std::string_view text)
{
    if (isOneOf(text, {"男", "1", "male", "Male", "M", "男性", "先生"}))
        return 1;
    return isOneOf(text, {"女", "2", "female", "Female", "F", "女性", "女士"}) ? 2 : 0;
}

std::int64_t stageFromText(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, int>, 14> stages{{{"新客", 1},
                                                                              {"new", 1},
                                                                              {"培育", 2},
                                                                              {"nurture", 2},
                                                                              {"首单", 3},
                                                                              {"first_order", 3},
                                                                              {"复购", 4},
                                                                              {"repeat", 4},
                                                                              {"忠诚", 5},
                                                                              {"loyal", 5},
                                                                              {"沉睡", 6},
                                                                              {"dormant", 6},
                                                                              {"流失", 7},
                                                                              {"lost", 7}}};
    const auto found =
        std::find_if(stages.begin(), stages.end(), [text](const auto &stage) { return stage.first == text; });
    return found == stages.end() ? storage::absent : found->second;
}

std::string_view customerTypeFromText(std::string_view text)
{
    if (text == "1")
        return "微信";
    return text == "2" ? "企业微信" : text;
}

bool isYes(std::string_view text)
{
    return isOneOf(text, {"是", "1", "Y", "yes", "true", "TRUE", "已加入"});
}

FriendState friendStateFromText(std::string_view text)
{
    const auto has = [text](std::string_view part) { return text.find(part) != std::string_view::npos; };
    if (text == "open" || has("未删除") || has("未流失") || has("正常"))
        return FriendState::Open;
    if (text == "unknown" || has("未知"))
        return FriendState::EndedUnknown;
    if (text == "deleted_by_us" || has("删除客户") || has("我方删除") || has("员工删除"))
        return FriendState::EndedByUs;
    if (text == "transferred" || has("转移") || has("继承"))
        return FriendState::Transferred;
    if (text == "deleted_by_customer" || has("删除") || has("流失") || has("拉黑"))
        return FriendState::EndedByCustomer;
    return FriendState::None;
}

storage::FriendshipEnd endOf(FriendState state)
{
    using storage::FriendshipEnd;
    switch (state) {
    case FriendState::EndedByCustomer:
        return FriendshipEnd::ByCustomer;
    case FriendState::EndedByUs:
        return FriendshipEnd::ByUs;
    case FriendState::Transferred:
        return FriendshipEnd::Transferred;
    case FriendState::EndedUnknown:
        return FriendshipEnd::UnknownSide;
    case FriendState::None:
    case FriendState::Open:
        break;
    }
    return FriendshipEnd::Open;
}

} // namespace app
