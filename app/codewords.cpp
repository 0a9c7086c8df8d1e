#include "app/codewords.h"

#include "app/text.h"

#include <algorithm>

namespace app {

QString wordOf(std::span<const CodeWord> words, const QString &code)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&code](const CodeWord &word) { return code == QLatin1String(word.code); });
    return found == words.end() ? code : Text::tr(found->text);
}

} // namespace app
