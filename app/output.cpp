#include "app/output.h"

#include "app/text.h"

#include <QDir>

namespace app {

using storage::OutputFile;

namespace {

/// Nobody named a file.
Error standardOutputError(ErrorKind kind, const QString &detail)
{
    if (kind == ErrorKind::Full)
        return {kind, Text::tr("The output was not written completely: the disk is full. Free up some space and try again."),
                detail};
    return {kind,
            Text::tr("The output was not written completely: the program that reads it does not accept it. Write to a "
                     "file instead."),
            detail};
}

} // namespace

Error outputError(const QString &path, ErrorKind kind, const QString &detail)
{
    if (path == QLatin1String("-"))
        return standardOutputError(kind, detail);
    const QString name = QDir::toNativeSeparators(path);
    switch (kind) {
    case ErrorKind::Full:
        return {kind, Text::tr("%1 was not written: the disk is full. Free up some space and try again.").arg(name),
                detail};
    case ErrorKind::ReadOnly:
        return {kind,
                Text::tr("Cannot write to %1: the file or its folder is read-only. Choose another location.").arg(name),
                detail};
    default:
        return {kind, Text::tr("Cannot write %1. Close it in other programs, or choose another folder.").arg(name),
                detail};
    }
}

Result<void> checkOutput(const QString &path, OutputFile::Purpose purpose)
{
    const QString name = QDir::toNativeSeparators(path);
    const auto refuse = [](const QString &message) { return failure(ErrorKind::Invalid, message); };
    switch (OutputFile::refusalOf(path, purpose)) {
    case OutputFile::Refusal::None:
        break;
    case OutputFile::Refusal::OpenStore:
        return refuse(
            Text::tr("%1 is the open team file or one of its files. Nothing was written. Choose another name.")
                .arg(name));
    case OutputFile::Refusal::Store:
        return refuse(
            Text::tr("%1 is a team file, a backup or one of their files. Nothing was written. Choose another name.")
                .arg(name));
    case OutputFile::Refusal::Input:
        return refuse(Text::tr("%1 is the file being read. Nothing was written. Choose another name.").arg(name));
    case OutputFile::Refusal::Folder:
        return refuse(Text::tr("%1 is a folder. Nothing was written. Enter the name of a file in it.")
                          .arg(path.isEmpty() ? QStringLiteral(".") : name));
    case OutputFile::Refusal::Device:
        return refuse(
            Text::tr("%1 is a device, not a file. Nothing was written. Enter a file name, or - for standard output.")
                .arg(name));
    }
    return {};
}

Result<std::unique_ptr<OutputFile>> openOutput(const QString &path)
{
    if (auto allowed = checkOutput(path, OutputFile::Purpose::Document); !allowed)
        return tl::unexpected<Error>(allowed.error());
    try {
        return std::make_unique<OutputFile>(path);
    } catch (const storage::StoreError &error) {
        return tl::unexpected<Error>(outputError(path, error.kind(), error.detail()));
    }
}

Result<void> commitOutput(OutputFile &file, const QString &path)
{
    try {
        file.commit();
    } catch (const storage::StoreError &error) {
        return tl::unexpected<Error>(outputError(path, error.kind(), error.detail()));
    }
    return {};
}

Result<void> saveOutput(const QString &path, const QByteArray &bytes)
{
    auto file = openOutput(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    try {
        (*file)->write(bytes);
    } catch (const storage::StoreError &error) {
        return tl::unexpected<Error>(outputError(path, error.kind(), error.detail()));
    }
    return commitOutput(**file, path);
}

} // namespace app
