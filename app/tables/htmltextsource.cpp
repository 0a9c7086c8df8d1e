#include "app/tables/htmltextsource.h"

#include "app/tables/filekind.h"
#include "app/tables/htmltable.h"
#include "app/tables/wholetextsource.h"
#include "app/text.h"
#include "storage/text/decoder.h"
#include "storage/text/encoding.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace app {

namespace {

constexpr qint64 largest = 256 * 1024 * 1024;

/// The encoding declared by the page, unless a byte order mark differs.
QString encodingOf(const QByteArray &bytes)
{
    const storage::DetectedEncoding found = storage::detectEncoding({bytes.constData(), std::size_t(bytes.size())});
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)"));
    const QRegularExpressionMatch said = charset.match(QString::fromLatin1(bytes.left(4096)));
    const bool isSaid = said.hasMatch() && storage::isKnownEncoding(said.captured(1));
    const bool isUtf8 = found.name == QLatin1String("UTF-8") && !found.asciiOnly; // certain, whatever the page declares
    return found.markLength == 0 && isSaid && !isUtf8 ? storage::canonicalEncoding(said.captured(1)) : found.name;
}

} // namespace

Result<std::unique_ptr<TextSource>> openHtml(const QString &path, const QString &encoding)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       Text::tr("Cannot read %1. Close it in other programs and check your permissions.").arg(shown),
                       file.errorString());
    if (file.size() > largest)
        return failure(ErrorKind::Invalid, remedyFor(FileKind::Html).arg(shown));
    if (!encoding.isEmpty() && !storage::isKnownEncoding(encoding))
        return failure(ErrorKind::Invalid, Text::tr("Unknown encoding: %1. Use UTF-8, GB18030 or Big5.").arg(encoding));
    const QByteArray bytes = file.readAll();
    const QString name = encoding.isEmpty() ? encodingOf(bytes) : storage::canonicalEncoding(encoding);
    std::string text =
        htmlTableAsCsv(storage::Decoder::decodeAll(name, {bytes.constData(), std::size_t(bytes.size())}));
    if (text.empty())
        return failure(ErrorKind::Invalid, remedyFor(FileKind::Html).arg(shown));
    return std::unique_ptr<TextSource>(new WholeTextSource(std::move(text), name));
}

} // namespace app
