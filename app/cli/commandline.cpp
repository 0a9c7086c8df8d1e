#include "app/cli/commandline.h"

#include "app/cli/allcommands.h"
#include "app/text.h"
#include "storage/files/outputfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <cstdio>

namespace app {

namespace {

const char *nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "Cancelled";
    case ErrorKind::Busy:
    case ErrorKind::Abandoned:
        return "Busy";
    case ErrorKind::NotFound:
        return "NotFound";
    case ErrorKind::Invalid:
        return "Invalid";
    case ErrorKind::Conflict:
        return "Conflict";
    case ErrorKind::Io:
        return "Io";
    case ErrorKind::Full:
        return "Full";
    case ErrorKind::Corrupt:
        return "Corrupt";
    case ErrorKind::Foreign:
        return "Foreign";
    case ErrorKind::NewerSchema:
        return "NewerSchema";
    case ErrorKind::OlderSchema:
        return "OlderSchema";
    case ErrorKind::ReadOnly:
        return "ReadOnly";
    case ErrorKind::NotAStore:
        return "NotAStore";
    case ErrorKind::NetworkFolder:
        return "NetworkFolder";
    case ErrorKind::Bug:
        break;
    }
    return "Bug";
}

void print(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
    if (!utf8.endsWith('\n'))
        std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

CommandLine::CommandLine(CommandContext &context)
    : m_context(context),
      m_app(std::make_unique<CLI::App>(
          Text::tr("SiyuDesk: private-domain operations from the command line").toStdString(), "siyu"))
{
    m_app->require_subcommand(0, 1);
    m_app->set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    m_app->add_option("--store", m_store, Text::tr("Team file to use (your default file if omitted)").toStdString());
    m_app->add_flag("--json", m_json, Text::tr("Print the result as one JSON document").toStdString());
    m_app->add_option("--as", m_actor, Text::tr("Act as this team member").toStdString());
    m_app->add_option("--now", m_now,
                      Text::tr("Business time of this call, for example 2026-11-22T09:00").toStdString());
    m_app->add_flag("--take-over", m_takeOver,
                    Text::tr("Take over the lock of a team file whose holder is gone").toStdString());
    m_app->add_option("--lang", m_language, Text::tr("Message language: en or zh_CN").toStdString());
    CLI::App *helpCommand = addCommand("help", Text::tr("Show help for a command"));
    helpCommand->add_option("command", m_helpTopic);
    helpCommand->callback([this] { throw CLI::RuntimeError(help(m_helpTopic)); });
    addAllCommands(*this);
}

CommandLine::~CommandLine() = default;

CLI::App *CommandLine::addCommand(const char *name, const QString &help, CLI::App *parent)
{
    CLI::App *command = (parent ? parent : m_app.get())->add_subcommand(name, help.toStdString());
    command->fallthrough();
    return command;
}

void CommandLine::setAction(CLI::App *command, Action action)
{
    command->callback([this, action = std::move(action)] { m_chosen = action; });
}

int CommandLine::run(const QStringList &arguments)
{
    std::vector<std::string> reversed;
    for (qsizetype i = arguments.size(); i > 1; --i)
        reversed.push_back(arguments.at(i - 1).toStdString());
    try {
        m_app->parse(reversed);
    } catch (const CLI::RuntimeError &status) {
        return status.get_exit_code();
    } catch (const CLI::ParseError &error) {
        return usage(error);
    }
    CommandContext::Options &options = m_context.options();
    options = {QString::fromStdString(m_store), QString::fromStdString(m_actor), QString::fromStdString(m_now), m_json,
               m_takeOver};
    if (!m_chosen) {
        print(stderr, QString::fromStdString(m_app->help()));
        return 2;
    }
    return finish(m_chosen(m_context));
}

int CommandLine::help(const std::string &command)
{
    const CLI::App *topic = m_app.get();
    try {
        if (!command.empty())
            topic = m_app->get_subcommand(command);
    } catch (const CLI::OptionNotFound &) {
        print(stderr, Text::tr("Unknown command: %1.").arg(QString::fromStdString(command)));
        return 2;
    }
    // App::help() would describe "help" itself, the subcommand just parsed.
    const bool isWhole = command.empty();
    print(stdout, QString::fromStdString(topic->get_formatter()->make_help(topic, isWhole ? "siyu" : "siyu " + command,
                                                                           isWhole ? CLI::AppFormatMode::Normal
                                                                                   : CLI::AppFormatMode::All)));
    return 0;
}

int CommandLine::usage(const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0) {
        m_app->exit(error);
        return 0;
    }
    print(stderr, Text::tr("%1. See \"siyu help\" and \"siyu help COMMAND\".").arg(QString::fromUtf8(error.what())));
    return 2;
}

int CommandLine::finish(const Result<Answer> &answer)
{
    if (!answer) {
        const Error &error = answer.error();
        print(stderr, error.detail.isEmpty() ? error.message : error.message + QStringLiteral("\n  ") + error.detail);
        if (m_json) {
            const QJsonObject json{{QStringLiteral("kind"), QString::fromLatin1(nameOf(error.kind))},
                                   {QStringLiteral("message"), error.message},
                                   {QStringLiteral("detail"), error.detail}};
            print(stdout, QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("error"), json}}).toJson()));
        }
        return 1;
    }
    // If "-" was written to, standard output holds nothing else.
    std::FILE *stream = storage::OutputFile::usedStandardOutput() ? stderr : stdout;
    if (m_json)
        print(stream, QString::fromUtf8(QJsonDocument(answer->json).toJson()));
    else if (!answer->text.isEmpty())
        print(stream, answer->text);
    return answer->exitStatus;
}

Parameter Parameter::required()
{
    m_option->required();
    return *this;
}

Parameter Parameter::within(std::int64_t least, std::int64_t most)
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Parameter addText(CLI::App *command, const char *name, QString &target, const QString &help)
{
    return Parameter(command->add_option_function<std::string>(
        name, [&target](const std::string &value) { target = QString::fromStdString(value); }, help.toStdString()));
}

Parameter addTexts(CLI::App *command, const char *name, QStringList &target, const QString &help)
{
    return Parameter(command->add_option_function<std::vector<std::string>>(
        name,
        [&target](const std::vector<std::string> &values) {
            for (const std::string &value : values)
                target << QString::fromStdString(value);
        },
        help.toStdString()));
}

Parameter addNumber(CLI::App *command, const char *name, std::int64_t &target, const QString &help)
{
    return Parameter(command->add_option(name, target, help.toStdString()));
}

void addFlag(CLI::App *command, const char *name, bool &target, const QString &help)
{
    command->add_flag(name, target, help.toStdString());
}

CLI::App *addOneOf(CLI::App *command, const char *name)
{
    CLI::Option_group *group = command->add_option_group(name);
    group->require_option(1);
    return group;
}

void needSubCommand(CLI::App *command)
{
    command->require_subcommand(1);
}

} // namespace app
