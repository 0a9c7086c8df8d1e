#pragma once

#include "app/cli/commandcontext.h"

#include <QStringList>

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace app {

/// The command line `siyu`: parses, runs one command, prints its answer or error, and gives the exit status
/// (0 done, 1 the input or the store is at fault, 2 wrong usage).
///
/// Each room adds its commands in app/cli/<room>commands.cpp through a function add<Room>Commands(CommandLine &).
class CommandLine final
{
public:
    using Action = std::function<Result<Answer>(CommandContext &)>;

    explicit CommandLine(CommandContext &context);

    /// Adds a command, e.g. addCommand("calendar", Text::tr("Working days and holidays")). `parent` for sub-commands.
    CLI::App *addCommand(const char *name, const QString &help, CLI::App *parent = nullptr);
    /// What the command does when it was chosen; options are bound by the caller to state that `action` captures.
    void setAction(CLI::App *command, Action action);

    int run(const QStringList &arguments);

private:
    int usage(const CLI::ParseError &error);
    int help(const std::string &command);
    int finish(const Result<Answer> &answer);

    CommandContext &m_context;
    CLI::App m_app;
    std::string m_store, m_actor, m_now, m_language, m_helpTopic;
    bool m_json = false;
    Action m_chosen;
};

/// Binds a text option: the value arrives as QString.
CLI::Option *addText(CLI::App *command, const char *name, QString &target, const QString &help);
CLI::Option *addTexts(CLI::App *command, const char *name, QStringList &target, const QString &help);

} // namespace app
