// All or nothing: what is written between making one and commit() is kept together; without commit() it is undone.
// BEGIN IMMEDIATE, so that a writer waits for another at its beginning, never half-way. Throws Error.
#pragma once

#include "store/connection.h"

namespace insats::store {

class Transaction {
public:
    explicit Transaction(const Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    const Connection &m_connection;
    bool m_open = true;
};

} // namespace insats::store
