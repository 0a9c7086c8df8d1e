#include "app/tables/textsource.h"

#include "app/tables/filekind.h"
#include "app/tables/filetextsource.h"
#include "app/tables/htmltextsource.h"
#include "app/tables/jsontextsource.h"
#include "app/tables/xlstextsource.h"
#include "app/tables/xlsxtextsource.h"
#include "app/text.h"

#include <QDir>
#include <QFile>

namespace app {

std::shared_ptr<TextBlock> BlockPool::newBlock(std::size_t capacity)
{
    std::unique_ptr<TextBlock> block;
    {
        const std::lock_guard lock(m_shelf->mutex);
        if (!m_shelf->blocks.empty()) {
            block = std::move(m_shelf->blocks.back());
            m_shelf->blocks.pop_back();
        }
    }
    if (!block)
        block = std::make_unique<TextBlock>();
    if (block->bytes.size() < capacity)
        block->bytes = std::vector<char>(capacity);
    block->size = 0;
    block->last = false;
    block->hasBadBytes = false;
    return {block.release(), [shelf = m_shelf](TextBlock *used) {
                std::unique_ptr<TextBlock> owned(used);
                const std::lock_guard lock(shelf->mutex);
                if (shelf->blocks.size() < 4 && owned->bytes.size() <= 8 * blockSize)
                    shelf->blocks.push_back(std::move(owned));
            }};
}

Result<std::unique_ptr<TextSource>> TextSource::open(const QString &path, const CsvOptions &options)
{
    auto source = openByKind(path, options);
    if (source)
        (*source)->m_inUse = std::make_shared<storage::FileInUse>(path, storage::FileInUse::Role::Input);
    return source;
}

Result<std::unique_ptr<TextSource>> TextSource::openByKind(const QString &path, const CsvOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    if (file->open(QIODevice::ReadOnly)) {
        const FileKind kind = fileKindOf(*file);
        if (kind == FileKind::Zip)
            return XlsxTextSource::open(std::move(file), options.sheet, options.isKnownHeader);
        if (kind == FileKind::Json)
            return JsonTextSource::open(path);
        if (kind == FileKind::OldExcel)
            return openXls(path, options.sheet, options.isKnownHeader);
        if (kind == FileKind::Html)
            return openHtml(path, options.encoding);
        if (kind != FileKind::Text)
            return failure(ErrorKind::Invalid, remedyFor(kind).arg(QDir::toNativeSeparators(path)));
    }
    return FileTextSource::open(path, options.encoding);
}

} // namespace app
