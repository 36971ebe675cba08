// A set of document numbers as bits. Sets of different length may be combined: missing bits are 0.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace insats::search {

class Bitset {
public:
    void insert(int number)
    {
        const auto word = static_cast<std::size_t>(number) / 64;
        if (word >= m_words.size())
            m_words.resize(word + 1);
        m_words[word] |= std::uint64_t{1} << (number % 64);
    }

    void remove(int number)
    {
        if (contains(number))
            m_words[static_cast<std::size_t>(number) / 64] &= ~(std::uint64_t{1} << (number % 64));
    }

    bool contains(int number) const
    {
        const auto word = static_cast<std::size_t>(number) / 64;
        return word < m_words.size() && (m_words[word] >> (number % 64) & 1);
    }

    Bitset &operator&=(const Bitset &other)
    {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }

    Bitset &operator|=(const Bitset &other)
    {
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }

    int count() const
    {
        int sum = 0;
        for (const std::uint64_t word : m_words)
            sum += std::popcount(word);
        return sum;
    }

    bool intersects(const Bitset &other) const
    {
        for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i) {
            if (m_words[i] & other.m_words[i])
                return true;
        }
        return false;
    }

    int countCommon(const Bitset &other) const
    {
        int sum = 0;
        for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            sum += std::popcount(m_words[i] & other.m_words[i]);
        return sum;
    }

    template <class Visit>
    void forEach(Visit &&visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t rest = m_words[i]; rest != 0; rest &= rest - 1)
                visit(static_cast<int>(i * 64 + std::countr_zero(rest)));
        }
    }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace insats::search
