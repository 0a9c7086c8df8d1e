#include "app/cli/commandline.h"

#include "app/cli/allcommands.h"
#include "app/cli/errorkinds.h"
#include "app/cli/helptext.h"
#include "app/cli/helptopics.h"
#include "app/cli/usagewords.h"
#include "app/cli/wholenumber.h"
#include "app/text.h"
#include "storage/files/outputfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <cerrno>
#include <cstdio>

namespace app {

namespace {

/// A name from a file may hold control characters, which a terminal would obey.
QString withoutControls(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control && character != QLatin1Char('\n') &&
            character != QLatin1Char('\t'))
            character = QChar::ReplacementCharacter;
    }
    return text;
}

/// Returns 0, or the errno of the failure if the text could not be written completely.
int print(std::FILE *stream, const QString &given)
{
    QByteArray utf8 = withoutControls(given).toUtf8();
    if (!utf8.endsWith('\n'))
        utf8 += '\n';
    const std::size_t size = std::size_t(utf8.size());
    errno = 0;
    if (std::fwrite(utf8.constData(), 1, size, stream) == size && std::fflush(stream) == 0)
        return 0;
    return errno != 0 ? errno : EIO;
}

/// Prints the result of a command. Returns the exit status. A full disk is reported; a closed pipe is not, because its
/// reader, like "head", has read what it wanted.
int printResult(std::FILE *stream, const QString &text, int status)
{
    const int error = print(stream, text);
    if (error == 0)
        return status;
    if (error != EPIPE)
        print(stderr, Text::tr("The result could not be written completely to standard output."));
    return std::max(status, 1);
}

/// Sets names and meanings in columns by their width on the screen, where a Chinese character takes two places.
class HelpFormatter final : public CLI::Formatter
{
public:
    HelpFormatter()
    {
        const auto put = [this](const char *key, const QString &word) { label(key, word.toStdString()); };
        put("Usage", Text::tr("Usage"));
        put("OPTIONS", Text::tr("OPTIONS"));
        put("SUBCOMMAND", Text::tr("SUBCOMMAND"));
        put("SUBCOMMANDS", Text::tr("SUBCOMMANDS"));
        put("Positionals", Text::tr("Arguments"));
        put("REQUIRED", Text::tr("REQUIRED"));
        put("Needs", Text::tr("Needs"));
        put("Excludes", Text::tr("Excludes"));
        put("TEXT", Text::tr("TEXT"));
        put("INT", Text::tr("NUMBER"));
        put("FILE", Text::tr("FILE"));
        put("NAME", Text::tr("NAME"));
        put("TIME", Text::tr("TIME"));
        put("LANGUAGE", Text::tr("LANGUAGE"));
    }
    /// Without the checks that CLI11 adds to the type, e.g. "INT:INT in [1 - 400]".
    std::string make_option_opts(const CLI::Option *option) const override
    {
        if (option->get_type_size() == 0)
            return {};
        const std::string type = option->get_type_name();
        std::string text = ' ' + get_label(type.substr(0, type.find(':')));
        if (option->get_expected_max() == CLI::detail::expected_max_vector_size)
            text += " ...";
        if (option->get_required())
            text += ' ' + get_label("REQUIRED");
        return text;
    }
    /// A group of addOneOf() as a section of its command.
    std::string make_expanded(const CLI::App *app) const override
    {
        if (!app->get_name().empty())
            return CLI::Formatter::make_expanded(app);
        std::string text = '\n' + Text::tr("Exactly one of these").toStdString() + ":\n";
        for (const CLI::Option *option : app->get_options({})) {
            if (option != app->get_help_ptr())
                text += make_option(option, option->get_positional());
        }
        return text;
    }
    std::string make_option(const CLI::Option *option, bool isPositional) const override
    {
        return entry(make_option_name(option, isPositional) + make_option_opts(option), make_option_desc(option));
    }
    std::string make_subcommand(const CLI::App *command) const override
    {
        return entry(command->get_name(), command->get_description());
    }

private:
    static std::string entry(const std::string &term, const std::string &meaning)
    {
        constexpr int column = 30;
        HelpText lines;
        lines.entry(QString::fromStdString(term), QString::fromStdString(meaning), column, 2);
        return lines.text().toStdString() + '\n';
    }
};

void addHelpFlag(CLI::App &command)
{
    command.set_help_flag("-h,--help", Text::tr("Show this help and exit").toStdString());
}

void refuseEmpty(CLI::Option *option)
{
    option->check([option](const std::string &text) -> std::string {
        if (text.empty())
            throw CLI::ArgumentMismatch::TypedAtLeast(option->get_name(), 1, option->get_type_name());
        return {};
    });
}

} // namespace

CommandLine::CommandLine(CommandContext &context)
    : m_context(context),
      m_app(std::make_unique<CLI::App>(
          Text::tr("SiyuDesk: private-domain operations from the command line").toStdString(), "siyu"))
{
    m_app->formatter(std::make_shared<HelpFormatter>());
    m_app->require_subcommand(0, 1);
    m_app->group(Text::tr("Subcommands").toStdString()); // subcommands inherit these
    m_app->option_defaults()->group(Text::tr("Options").toStdString());
    addHelpFlag(*m_app);
    m_app->set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                            Text::tr("Show the version and exit").toStdString());
    m_app->add_option("--store", m_store, Text::tr("Team file to use (your default file if omitted)").toStdString())
        ->type_name("FILE");
    m_app->add_flag("--json", m_json, Text::tr("Print the result as one JSON document").toStdString());
    m_app->add_option("--as", m_actor, Text::tr("Act as this team member").toStdString())->type_name("NAME");
    m_app->add_option("--now", m_now,
                      Text::tr("Business time of this call, for example 2026-11-22T09:00").toStdString())
        ->type_name("TIME");
    m_app->add_flag("--take-over", m_takeOver,
                    Text::tr("Take over the lock of a team file whose holder is gone").toStdString());
    m_app->add_option("--lang", m_language, Text::tr("Message language: en or zh_CN").toStdString())
        ->type_name("LANGUAGE");
    for (CLI::Option *option : m_app->get_options([](const CLI::Option *one) { return one->get_type_size() > 0; }))
        refuseEmpty(option);
    CLI::App *helpCommand = addCommand("help", Text::tr("Show help for a command or a topic"));
    helpCommand->add_option("command", m_helpTopic, Text::tr("Command or topic").toStdString());
    helpCommand->add_option("part", m_helpPart, Text::tr("Subcommand, or part of the topic").toStdString());
    helpCommand->callback([this] { throw CLI::RuntimeError(help()); });
    addAllCommands(*this);
    m_app->footer(helpTopicList().toStdString()); // last: the commands would inherit it
}

CommandLine::~CommandLine() = default;

CLI::App *CommandLine::addCommand(const char *name, const QString &help, CLI::App *parent)
{
    CLI::App *command = (parent ? parent : m_app.get())->add_subcommand(name, help.toStdString());
    command->fallthrough();
    addHelpFlag(*command); // the one it inherits is in a group with CLI11's name
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
    if (!m_language.empty() && !isLanguage(QString::fromStdString(m_language))) {
        print(stderr,
              Text::tr("There is no language \"%1\". Available: en, zh_CN.").arg(QString::fromStdString(m_language)));
        return 2;
    }
    CommandContext::Options &options = m_context.options();
    options = {QString::fromStdString(m_store), QString::fromStdString(m_actor), QString::fromStdString(m_now), m_json,
               m_takeOver};
    if (!m_chosen) {
        print(stderr, QString::fromStdString(m_app->help()));
        return 2;
    }
    if (const auto valid = m_context.checkNow(); !valid)
        return finish(tl::unexpected<Error>(valid.error()));
    return finish(m_chosen(m_context));
}

const CLI::App *CommandLine::commandNamed(const std::string &name, const std::string &part) const
{
    try {
        const CLI::App *command = m_app->get_subcommand(name);
        return part.empty() ? command : command->get_subcommand(part);
    } catch (const CLI::OptionNotFound &) {
        return nullptr;
    }
}

int CommandLine::help()
{
    const QString name = QString::fromStdString(m_helpTopic), part = QString::fromStdString(m_helpPart);
    const HelpTopic *topic = findHelpTopic(name);
    if (topic) {
        const Result<Answer> answer = topic->answer(part);
        if (answer)
            return finish(answer);
        print(stderr, answer.error().message);
        return 2;
    }
    // App::help() would describe "help" itself, the subcommand just parsed.
    if (name.isEmpty())
        return printResult(stdout,
                           QString::fromStdString(m_app->get_formatter()->make_help(m_app.get(), "siyu",
                                                                                    CLI::AppFormatMode::Normal)),
                           0);
    const QString path = part.isEmpty() ? name : name + QLatin1Char(' ') + part;
    const CLI::App *command = commandNamed(m_helpTopic, m_helpPart);
    if (!command) {
        print(stderr, Text::tr("There is no command or help topic named \"%1\". Run \"siyu help\" to see them all.")
                          .arg(path));
        return 2;
    }
    QString text = QString::fromStdString(
        command->get_formatter()->make_help(command, "siyu " + path.toStdString(), CLI::AppFormatMode::All));
    if (const QString shape = jsonShapeOf(path); !shape.isEmpty()) {
        HelpText answer;
        answer.paragraph(Text::tr("With --json: %1").arg(shape));
        text = text.trimmed() + QLatin1String("\n\n") + answer.text();
    }
    return printResult(stdout, text, 0);
}

int CommandLine::usage(const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0) {
        m_app->exit(error);
        return 0;
    }
    print(stderr, Text::tr("%1. See \"siyu help\" and \"siyu help COMMAND\".")
                      .arg(usageProblem(QString::fromUtf8(error.what()))));
    return 2;
}

int CommandLine::finish(const Result<Answer> &answer)
{
    if (!answer && storage::OutputFile::standardOutputWasClosed())
        return 1; // as printResult(): its reader has what it wanted
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
    if (!m_json && answer->text.isEmpty())
        return answer->exitStatus;
    const QString text = m_json ? QString::fromUtf8(QJsonDocument(answer->json).toJson()) : answer->text;
    return printResult(stream, text, answer->exitStatus);
}

Parameter Parameter::required()
{
    m_option->required();
    refuseEmpty(m_option);
    return *this;
}

Parameter Parameter::notEmpty()
{
    refuseEmpty(m_option);
    return *this;
}

Parameter addText(CLI::App *command, const char *name, QString &target, const QString &help)
{
    CLI::Option *option = command->add_option_function<std::string>(
        name, [&target](const std::string &value) { target = QString::fromStdString(value); }, help.toStdString());
    if (!option->get_positional())
        refuseEmpty(option);
    return Parameter(option);
}

Parameter addTexts(CLI::App *command, const char *name, QStringList &target, const QString &help)
{
    CLI::Option *option = command->add_option_function<std::vector<std::string>>(
        name,
        [&target](const std::vector<std::string> &values) {
            for (const std::string &value : values)
                target << QString::fromStdString(value);
        },
        help.toStdString());
    refuseEmpty(option);
    return Parameter(option);
}

Parameter addNumber(CLI::App *command, const char *name, std::int64_t &target, const QString &help, std::int64_t least,
                    std::int64_t most)
{
    const auto numberOf = [](const std::string &text) { return wholeNumber(QString::fromStdString(text)); };
    CLI::Option *option = command->add_option_function<std::string>(
        name, [&target, numberOf](const std::string &text) { target = numberOf(text).value_or(0); },
        help.toStdString());
    option->type_name("INT");
    refuseEmpty(option);
    option->check([=](const std::string &text) -> std::string {
        if (!isWholeNumber(QString::fromStdString(text)))
            throw CLI::ConversionError(option->get_name(), std::vector<std::string>{text});
        const auto number = numberOf(text);
        if (number && *number >= least && *number <= most)
            return {};
        return "Value " + text + " not in range " + std::to_string(least) + " to " + std::to_string(most);
    });
    return Parameter(option);
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
