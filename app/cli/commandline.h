#pragma once

#include "app/cli/commandcontext.h"

#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>

namespace CLI {
class App;
class Option;
class ParseError;
} // namespace CLI

namespace app {

/// The command line `siyu`: parses, runs one command, prints its result or error, and returns the exit status
/// (0 success, 1 invalid input or store error, 2 wrong usage).
///
/// Each room adds its commands in app/cli/<room>commands.cpp through a function add<Room>Commands(CommandLine &).
class CommandLine final
{
public:
    using Action = std::function<Result<Answer>(CommandContext &)>;

    explicit CommandLine(CommandContext &context);
    ~CommandLine();

    /// Adds a command, e.g. addCommand("calendar", Text::tr("Working days and holidays")). `parent` for subcommands.
    CLI::App *addCommand(const char *name, const QString &help, CLI::App *parent = nullptr);
    /// Sets the function to run for the command; the caller binds options to state that `action` captures.
    void setAction(CLI::App *command, Action action);

    int run(const QStringList &arguments);

private:
    int usage(const CLI::ParseError &error);
    int help();
    /// Null if there is no such command, or no such subcommand of it.
    const CLI::App *commandNamed(const std::string &name, const std::string &part) const;
    int finish(const Result<Answer> &answer);

    CommandContext &m_context;
    std::unique_ptr<CLI::App> m_app;
    std::string m_store, m_actor, m_now, m_language, m_helpTopic, m_helpPart;
    bool m_json = false, m_takeOver = false;
    Action m_chosen;
};

/// An option or argument just added to a command. Only commandline.cpp includes CLI11, because it takes seconds to
/// compile.
class Parameter final
{
public:
    explicit Parameter(CLI::Option *option) : m_option(option) {}

    Parameter required();
    /// Refuses an empty text, as options and addTexts() do.
    Parameter notEmpty();

private:
    CLI::Option *m_option;
};

/// Bind an option (`--name`) or an argument (`name`) to a variable of the caller. The value of an option cannot be
/// empty: a script whose variable is empty would otherwise do the same as without the option.
Parameter addText(CLI::App *command, const char *name, QString &target, const QString &help);
/// One or more texts, none of them empty.
Parameter addTexts(CLI::App *command, const char *name, QStringList &target, const QString &help);
/// A number in decimal digits (wholeNumber()) from `least` to `most`.
Parameter addNumber(CLI::App *command, const char *name, std::int64_t &target, const QString &help, std::int64_t least,
                    std::int64_t most);
void addFlag(CLI::App *command, const char *name, bool &target, const QString &help);

/// A group of parameters of which exactly one must be given.
CLI::App *addOneOf(CLI::App *command, const char *name);
/// Makes a subcommand mandatory.
void needSubCommand(CLI::App *command);

} // namespace app
