#pragma once

#include <QString>

#include <string_view>

namespace storage {

/// The encoding of some bytes as iconv spells it ("UTF-8", "GB18030", "BIG5-HKSCS" …).
struct DetectedEncoding
{
    QString name;
    int markLength = 0;     // bytes of the byte order mark
    bool asciiOnly = false; // nothing but ASCII seen: any encoding that extends ASCII still fits
};

/// The encoding of `bytes`, a whole file or a piece of one that begins with its first byte: byte order mark, else
/// UTF-16 and UTF-32 by their zero bytes, else strict UTF-8, else GB18030 unless another Asian or a Western
/// encoding reads it clearly better (uchardet suggests which; where it takes a few Chinese characters for Western text,
/// pairs of Big5 count more). Ends may cut a character.
DetectedEncoding detectEncoding(std::string_view bytes);

/// The name iconv knows for what people, files and other programs call it: any of GBK, GB2312, CP936, HZ's kin →
/// GB18030, Big5 → BIG5-HKSCS, Shift_JIS → CP932, EUC-KR → CP949, utf8 → UTF-8; others in upper case.
QString canonicalEncoding(const QString &name);

/// Whether iconv can decode it.
bool isKnownEncoding(const QString &name);

} // namespace storage
