#include "app/model/sessions/folded_texts.h"

#include <utility>

namespace rensei::app {

/// In no text and in nothing that is searched for: no byte of UTF-8.
static constexpr char separator = '\xff';
static constexpr std::size_t unusedThatMatters = 4096;

static std::string folded(const QString &text)
{
    return text.toCaseFolded().toStdString();
}

void FoldedTexts::set(int slot, const QString &text)
{
    const auto index = static_cast<std::size_t>(slot);
    if (m_placeOf.size() <= index)
        m_placeOf.resize(index + 1, -1);
    const std::string wanted = folded(text) + separator;
    if (const int known = m_placeOf[index]; known >= 0) {
        const auto place = static_cast<std::size_t>(known);
        const std::size_t begin = beginOf(place);
        const std::size_t size = m_places[place].end - begin;
        if (size == wanted.size()) {
            m_bytes.replace(begin, size, wanted);
            return;
        }
        m_bytes.replace(begin, size, size, separator);
        m_places[place].slot = -1;
        m_unused += size;
    }
    append(slot, wanted);
    if (m_unused > unusedThatMatters && m_unused > m_bytes.size() / 2)
        compact();
}

void FoldedTexts::append(int slot, const std::string &folded)
{
    m_bytes += folded;
    m_placeOf[static_cast<std::size_t>(slot)] = static_cast<int>(m_places.size());
    m_places.push_back({m_bytes.size(), slot});
}

void FoldedTexts::compact()
{
    const std::string bytes = std::exchange(m_bytes, {});
    const std::vector<Place> places = std::exchange(m_places, {});
    m_unused = 0;
    std::size_t begin = 0;
    for (const Place &place : places) {
        if (place.slot >= 0)
            append(place.slot, bytes.substr(begin, place.end - begin));
        begin = place.end;
    }
}

std::vector<char> FoldedTexts::containing(const QString &part, int slotCount) const
{
    std::vector<char> contains(static_cast<std::size_t>(slotCount), 0);
    const std::string wanted = folded(part);
    auto place = m_places.begin();
    for (std::size_t at = m_bytes.find(wanted); at != std::string::npos; at = m_bytes.find(wanted, at)) {
        while (place->end <= at)
            ++place;
        if (place->slot >= 0)
            contains[static_cast<std::size_t>(place->slot)] = 1;
        at = place->end; // one match in a text is enough
    }
    return contains;
}

} // namespace rensei::app
