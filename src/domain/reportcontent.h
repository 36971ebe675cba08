// What a report is asked for, and everything that it tells of, before it is put into words (wording/reports).
#pragma once

#include "domain/collaboration.h"
#include "domain/comparison.h"
#include "domain/indicator.h"

namespace insats {

enum class ReportKind {
    Overview, // the whole catalogue, for steering group, board and web
    Gaps, // matrix, gaps and decisions, for a meeting
    Iub, // the register of insatser without individual needs assessment, for the board
    Handout, // some insatser in plain words, for a family
    Area, // the chapter of one need area
};

struct ReportRequest {
    ReportKind kind = ReportKind::Overview;
    CoverageRequest coverage; // catalogues, filters, what is counted, and the day
    QString area; // of an Area
    QList<QUuid> ids; // of a Handout, in this order
    QString since; // the snapshot since which changes are told; empty = none
    QString logo; // path of a PNG file; empty = none

    bool operator==(const ReportRequest &) const = default;
};

struct ReportContent {
    ReportRequest request;
    QDate today; // printed on
    Taxonomy taxonomy;
    CoverageReply matrix;
    QList<Intervention> interventions; // that the filters let through, in Swedish order; of a Handout in the asked order
    QList<Indicator> indicators; // of the same municipalities
    QList<Collaboration> collaborations; // likewise
    std::optional<ComparisonReply> since;

    bool operator==(const ReportContent &) const = default;
};

template <>
inline constexpr std::array kCodes<ReportKind>{Code{ReportKind::Overview, u"overview"}, Code{ReportKind::Gaps, u"gaps"},
                                               Code{ReportKind::Iub, u"iub"}, Code{ReportKind::Handout, u"handout"},
                                               Code{ReportKind::Area, u"area"}};

} // namespace insats
