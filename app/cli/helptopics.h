#pragma once

#include "app/cli/commandcontext.h"

#include <span>

namespace app {

/// A topic of `siyu help` that is no command. Its text and JSON are made from the tables that the program itself uses.
struct HelpTopic
{
    const char *name;
    const char *title; ///< translatable
    /// `detail`: a part of the topic, such as a kind of file; empty for the whole. Fails with NotFound if there is no
    /// such part.
    Result<Answer> (*answer)(const QString &detail);
};

/// In the order of `siyu help`.
std::span<const HelpTopic> helpTopics();
/// Null if there is no topic of this name.
const HelpTopic *findHelpTopic(const QString &name);
/// The end of `siyu help`: the topics and their titles.
QString helpTopicList();

/// The shape of the answer of `siyu --json COMMAND`, such as "{count, milliseconds}"; empty if the command has none.
QString jsonShapeOf(const QString &command);

// The topics, one file each.
Result<Answer> helpOnRules(const QString &detail);
Result<Answer> helpOnPlans(const QString &detail);
Result<Answer> helpOnFiles(const QString &detail);
Result<Answer> helpOnJson(const QString &detail);
Result<Answer> helpOnMetrics(const QString &detail);

/// For topics without parts: fails if a part was asked for.
Result<void> checkNoDetail(const char *topic, const QString &detail);

} // namespace app
