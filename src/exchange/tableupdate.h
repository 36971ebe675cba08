// What a table changes in a record that is there already.
#pragma once

#include "exchange/tablereading.h"

namespace insats::exchange {

// The record, with what the table states of it and no more: a table of phone numbers keeps the rest of the contact.
// Placements are taken as a whole; identity is kept.
Intervention updated(Intervention existing, const TableRecord &record);

} // namespace insats::exchange
