#include "app/tables/jsonrecords.h"

#include "app/jsontext.h"
#include "app/text.h"

#include <QDir>
#include <QJsonDocument>

namespace app {

namespace {

constexpr qint64 blockSize = 1024 * 1024;

} // namespace

Result<void> JsonRecords::open()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        const QString path = QDir::toNativeSeparators(m_file.fileName());
        if (!m_file.exists())
            return failure(ErrorKind::NotFound, Text::tr("The file %1 does not exist.").arg(path));
        return failure(ErrorKind::Io, Text::tr("Cannot read %1: %2.").arg(path, m_file.errorString()));
    }
    rewind();
    return {};
}

void JsonRecords::rewind()
{
    m_file.seek(0);
    m_block.clear();
    m_record.clear();
    m_at = 0;
    m_bytesRead = 0;
    m_number = 0;
}

tl::unexpected<Error> JsonRecords::wrong(const QString &what) const
{
    return failure(
        ErrorKind::Invalid,
        Text::tr("%1, object %2: %3").arg(QDir::toNativeSeparators(m_file.fileName())).arg(m_number).arg(what));
}

Result<bool> JsonRecords::next(QJsonObject &record)
{
    int depth = 0;
    bool inText = false, isEscaped = false;
    m_record.clear();
    ++m_number;
    for (;;) {
        if (m_at == m_block.size()) {
            m_block = m_file.read(blockSize);
            m_at = 0;
            m_bytesRead += m_block.size();
            if (m_block.isEmpty() && depth == 0)
                return false;
            if (m_block.isEmpty())
                return wrong(Text::tr("The file ends in the middle of this object. Export it again."));
        }
        for (; m_at < m_block.size(); ++m_at) {
            const char c = m_block.at(m_at);
            if (inText) {
                if (isEscaped)
                    isEscaped = false;
                else if (c == '\\')
                    isEscaped = true;
                else if (c == '"')
                    inText = false;
            } else if (c == '"' && depth > 0) {
                inText = true;
            } else if (c == '{') {
                ++depth;
            } else if (c == '}' && depth > 0 && --depth == 0) {
                m_record += '}';
                ++m_at;
                return parse(record);
            } else if (depth == 0 && !QByteArrayView("[], \t\r\n\xEF\xBB\xBF").contains(c)) {
                return wrong(Text::tr("Expected objects {…}, one per line or all in one array."));
            }
            if (depth > 0)
                m_record += c;
        }
        if (m_record.size() > longestRecord)
            return wrong(Text::tr("It is larger than 256 MB. Write one object per line."));
    }
}

Result<bool> JsonRecords::parse(QJsonObject &record)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_record, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(Text::tr("Not valid JSON: %1.").arg(error.errorString()));
    if (const auto unique = checkKeysOccurOnce(m_record); !unique)
        return wrong(unique.error().message);
    record = document.object();
    return true;
}

} // namespace app
