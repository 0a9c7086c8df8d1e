#pragma once

#include <QString>

#include <string_view>

namespace storage {

/// An encoding, by its name in iconv ("UTF-8", "GB18030", "BIG5-HKSCS" …).
struct DetectedEncoding
{
    QString name;
    int markLength = 0;     // bytes of the byte order mark
    bool asciiOnly = false; // only ASCII so far: any extension of ASCII is possible
};

/// Detects the encoding of `bytes`, a whole file or its start: byte order mark, else UTF-16 and UTF-32 by their zero
/// bytes, else strict UTF-8, else GB18030 unless another Asian or a Western encoding reads it clearly better (uchardet
/// suggests which; if it takes a few Chinese characters for Western text, Big5 pairs have more weight). The end may
/// split a character.
DetectedEncoding detectEncoding(std::string_view bytes);

/// The iconv name of an encoding named by users, files or other programs: GBK, GB2312, CP936, HZ and related → GB18030,
/// Big5 → BIG5-HKSCS, Shift_JIS → CP932, EUC-KR → CP949, utf8 → UTF-8; others in upper case.
QString canonicalEncoding(const QString &name);

/// Whether iconv can decode it.
bool isKnownEncoding(const QString &name);

} // namespace storage
