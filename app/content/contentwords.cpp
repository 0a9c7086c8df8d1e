#include "app/content/contentwords.h"

#include "app/text.h"

#include <array>

namespace app {

using storage::Content;

namespace {

/// The code and the word of an enum value, by its number.
struct ContentWord
{
    const char *code, *word;
};

constexpr std::array kinds{ContentWord{"text", QT_TRANSLATE_NOOP("Text", "Text only")},
                           ContentWord{"image", QT_TRANSLATE_NOOP("Text", "Image")},
                           ContentWord{"link", QT_TRANSLATE_NOOP("Text", "Link")},
                           ContentWord{"mini_program", QT_TRANSLATE_NOOP("Text", "Mini-program")},
                           ContentWord{"video", QT_TRANSLATE_NOOP("Text", "Video")},
                           ContentWord{"file", QT_TRANSLATE_NOOP("Text", "File")}};
constexpr std::array categories{ContentWord{"product", QT_TRANSLATE_NOOP("Text", "Product system")},
                                ContentWord{"welfare", QT_TRANSLATE_NOOP("Text", "Benefits")},
                                ContentWord{"content", QT_TRANSLATE_NOOP("Text", "Content centre")},
                                ContentWord{"script", QT_TRANSLATE_NOOP("Text", "Scripts")}};
constexpr std::array states{ContentWord{"draft", QT_TRANSLATE_NOOP("Text", "Draft")},
                            ContentWord{"approved", QT_TRANSLATE_NOOP("Text", "Approved")},
                            ContentWord{"retired", QT_TRANSLATE_NOOP("Text", "Retired")},
                            ContentWord{"waiting", QT_TRANSLATE_NOOP("Text", "Waiting for approval")}};

template <class Value, std::size_t N>
const ContentWord &wordOf(const std::array<ContentWord, N> &words, Value value)
{
    return words[std::size_t(value) - 1];
}

template <class Value, std::size_t N>
std::optional<Value> fromCode(const std::array<ContentWord, N> &words, const QString &code)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (code == QLatin1String(words[i].code))
            return Value(i + 1);
    }
    return std::nullopt;
}

} // namespace

QString contentStateName(Content::State state)
{
    return QLatin1String(wordOf(states, state).code);
}

std::optional<Content::State> contentStateFromName(const QString &name)
{
    return fromCode<Content::State>(states, name);
}

QString contentCategoryName(Content::Category category)
{
    return QLatin1String(wordOf(categories, category).code);
}

std::optional<Content::Category> contentCategoryFromName(const QString &name)
{
    return fromCode<Content::Category>(categories, name);
}

QString contentKindName(Content::Kind kind)
{
    return QLatin1String(wordOf(kinds, kind).code);
}

std::optional<Content::Kind> contentKindFromName(const QString &name)
{
    return fromCode<Content::Kind>(kinds, name);
}

QString contentStateWord(Content::State state)
{
    return Text::tr(wordOf(states, state).word);
}

QString contentCategoryWord(Content::Category category)
{
    return Text::tr(wordOf(categories, category).word);
}

QString contentKindWord(Content::Kind kind)
{
    return Text::tr(wordOf(kinds, kind).word);
}

} // namespace app
