#pragma once

#include "tests/app/sop/planfixture.h"

namespace tests {

// Plans as text. Monday 2026-11-23 and the days after it; 2026-11-28 is a Saturday.

inline const char *const welcome = R"({"name":"w","kind":"one_to_one","anchor":{"on":"friend_added"},"steps":[
    {"day":0,"after_minutes":5,"text":"a"},{"day":1,"time":"10:00","text":"b"},{"day":3,"time":"10:00","text":"c"}]})";

inline QByteArray oneStep(const QByteArray &anchor, const QByteArray &step, const QByteArray &more = {})
{
    return R"({"name":"p","kind":"one_to_one","anchor":)" + anchor + more + R"(,"steps":[{"text":"t",)" + step + "}]}";
}

inline QByteArray manySteps(const QByteArray &more, std::initializer_list<const char *> steps)
{
    QByteArray list;
    for (const char *step : steps)
        list += QByteArray(list.isEmpty() ? "" : ",") + R"({"text":"t",)" + step + "}";
    return R"({"name":"m","kind":"one_to_one",)" + more + R"(,"steps":[)" + list + "]}";
}

inline const QByteArray added = R"({"on":"friend_added"})";
inline const QByteArray onAdded = R"("anchor":{"on":"friend_added"})";

} // namespace tests
